"""The bundled reports as other formats hold them, made by libraries that know nothing of ours."""

from __future__ import annotations

import csv
import html
import io
import json
import mailbox
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from tempfile import TemporaryDirectory

import docx
from feedgen.feed import FeedGenerator
from markdown_it import MarkdownIt

from briefing.documents.headline import begins_with
from briefing.model import Document

Files = dict[str, bytes]


def paragraphs(document: Document) -> list[str]:
    return [line.strip() for line in document.text.split("\n") if line.strip()]


def title(document: Document) -> str:
    """Its headline where it has one; a first sentence cut short is none."""
    return document.title if begins_with(document.text, document.title) else ""


def day(document: Document) -> str:
    return f"{document.published}T12:00:00+00:00" if document.published else ""


def page(document: Document) -> str:
    """By markdown-it, from the text as one paragraph a line."""
    body = (
        MarkdownIt()
        .disable(["list", "heading", "lheading", "entity", "escape"])
        .render("\n\n".join(paragraphs(document)))
    )
    return f"<!DOCTYPE html><html><head><title>{html.escape(title(document))}</title></head><body>{body}</body></html>"


def html_pages(documents: list[Document]) -> Files:
    return {f"{n}.html": page(document).encode() for n, document in enumerate(documents)}


def mhtml(documents: list[Document]) -> Files:
    """As Python's library writes a page with related parts."""
    made = {}
    for n, document in enumerate(documents):
        mail = EmailMessage()
        mail["Snapshot-Content-Location"] = f"https://a.example/{n}"
        mail.set_content(page(document), subtype="html", cte="quoted-printable")
        mail.add_related(b"GIF89a", "image", "gif", cid="<x>")
        made[f"{n}.mhtml"] = mail.as_bytes()
    return made


def word(documents: list[Document]) -> Files:
    made = {}
    for n, document in enumerate(documents):
        file, data = docx.Document(), io.BytesIO()
        for paragraph in paragraphs(document):
            file.add_paragraph(paragraph)
        file.save(data)
        made[f"{n}.docx"] = data.getvalue()
    return made


def mail(document: Document) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "desk@example.org"
    message["Subject"] = title(document) or "report"
    message["Message-ID"] = "<1@example.org>"
    message.set_content("\n\n".join(paragraphs(document)), cte="quoted-printable")
    return message


def mails(documents: list[Document]) -> Files:
    return {f"{n}.eml": mail(document).as_bytes() for n, document in enumerate(documents)}


def mail_box(documents: list[Document]) -> Files:
    with TemporaryDirectory() as folder:
        box = mailbox.mbox(Path(folder, "box"))
        for document in documents:
            message = mailbox.mboxMessage(mail(document))
            message.set_unixfrom("From desk@example.org Fri Jan  3 08:15:00 2031")
            box.add(message)
        box.close()
        return {"reports.mbox": Path(folder, "box").read_bytes()}


def feed(documents: list[Document]) -> Files:
    made = FeedGenerator()
    made.title(" ")
    made.link(href="https://a.example/")
    made.description(" ")
    for n, document in enumerate(documents):
        entry = made.add_entry(order="append")
        entry.guid(f"https://a.example/{n}")
        entry.description(title(document) or " ")
        if title(document):
            entry.title(title(document))
        entry.content("".join(f"<p>{html.escape(line)}</p>" for line in paragraphs(document)), type="CDATA")
        if day(document):
            entry.published(day(document))
    return {"reports.rss": made.rss_str()}


def records(documents: list[Document]) -> list[dict[str, str]]:
    return [{"title": title(d), "publishedAt": day(d), "content": "\n".join(paragraphs(d))} for d in documents]


def json_list(documents: list[Document]) -> Files:
    return {"reports.json": json.dumps({"status": "ok", "articles": records(documents)}).encode()}


def json_lines(documents: list[Document]) -> Files:
    return {"reports.jsonl": "\n".join(map(json.dumps, records(documents))).encode()}


def table(documents: list[Document]) -> Files:
    rows = io.StringIO(newline="")
    writer = csv.DictWriter(rows, ["title", "publishedAt", "content"])
    writer.writeheader()
    writer.writerows(records(documents))
    return {"reports.csv": rows.getvalue().encode()}


def archive(documents: list[Document]) -> Files:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in (html_pages(documents[:2]) | word(documents)).items():
            if name not in ("0.docx", "1.docx"):
                packed.writestr(f"{name[0]}/{name}", content)
    return {"reports.zip": data.getvalue()}


FORMATS: dict[str, Callable[[list[Document]], Files]] = {
    "html": html_pages,
    "mhtml": mhtml,
    "docx": word,
    "eml": mails,
    "mbox": mail_box,
    "rss": feed,
    "json": json_list,
    "jsonl": json_lines,
    "csv": table,
    "zip": archive,
}
