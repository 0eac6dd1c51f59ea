"""Makes the files beside this one from src/ with the programs that such files come from; run by hand, never by tests.

    python3 tests/documents/files/make.py        needs chromium, libreoffice, pandoc, zip, reportlab

What is not made here was written by hand after the specification of its format; src/README.md tells which.
"""

from __future__ import annotations

import csv
import mailbox
import shutil
import subprocess
import tempfile
import zipfile
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from itertools import zip_longest
from pathlib import Path

import docx
from feedgen.feed import FeedGenerator
from reportlab.pdfgen import canvas
from src.articles import ARTICLES
from src.chromium import Page
from src.columns import TWO_COLUMNS

HERE = Path(__file__).resolve().parent
SOURCES = HERE / "src"


def pandoc(source: str, target: str, *options: str) -> None:
    subprocess.run(["pandoc", SOURCES / source, "-o", HERE / target, *options], check=True)


def libreoffice(source: Path, target: str, filter_name: str, *options: str) -> None:
    """Opens a file in LibreOffice and saves it in the format of a filter."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile"]
        subprocess.run([*command, *options, "--convert-to", filter_name, "--outdir", folder, source], check=True)
        made = Path(folder, source.stem + Path(target).suffix)
        shutil.copyfile(made, HERE / target)


def pages() -> None:
    courier = Page(SOURCES / "courier.html")
    (HERE / "chromium.html").write_text(courier.html(), encoding="utf-8")
    (HERE / "chromium.mhtml").write_bytes(courier.mhtml().encode())
    courier.close()
    pandoc("council.md", "pandoc.html", "--standalone")
    with tempfile.TemporaryDirectory() as folder:
        document = Path(folder, "council.docx")
        subprocess.run(["pandoc", SOURCES / "council.md", "-o", document], check=True)
        libreoffice(document, "libreoffice.html", "html:HTML (StarWriter)")


def tables() -> None:
    """As Python's csv module and as LibreOffice write them, the latter with the settings of a German Excel."""
    columns = {"title": "title", "publication": "publisher", "author": "author", "date": "published", "content": "text"}
    rows = [{column: article[key] for column, key in columns.items()} for article in ARTICLES]
    with open(HERE / "python.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, ["", *columns])
        writer.writeheader()
        writer.writerows({"": number, **row} for number, row in enumerate(rows))
    calc = "Text - txt - csv (StarCalc)"
    comma = f"--infilter={calc}:44,34,76"
    libreoffice(HERE / "python.csv", "libreoffice.csv", f"csv:{calc}:59,34,1", comma)
    libreoffice(HERE / "python.csv", "libreoffice.tsv", f"tsv:{calc}:9,34,65535", comma)


def feeds() -> None:
    """As feedgen writes them: Atom with whole texts in HTML, RSS with summaries in plain text."""
    feed = FeedGenerator()
    feed.id("http://harbourmail.example/")
    feed.title("Harbour Mail")
    feed.link(href="http://harbourmail.example/")
    feed.description("News of the strait")
    feed.updated(ARTICLES[-1]["published"])
    feed.lastBuildDate(ARTICLES[-1]["published"])
    for article in ARTICLES:
        entry = feed.add_entry(order="append")
        entry.id(article["url"])
        entry.title(article["title"])
        entry.link(href=article["url"])
        entry.author(name=article["author"], email="desk@example.org")
        entry.published(article["published"])
        entry.updated(article["published"])
        entry.summary(article["text"].split("\n")[0])
        entry.content("".join(f"<p>{p}</p>" for p in article["text"].split("\n\n")), type="html")
    feed.atom_file(str(HERE / "feedgen.atom"), pretty=True)
    for entry in feed.entry():
        entry._FeedEntry__atom_content = entry._FeedEntry__rss_content = None
    feed.rss_file(str(HERE / "feedgen.rss"), pretty=True)


def word() -> None:
    pandoc("council.md", "pandoc.docx")
    libreoffice(SOURCES / "strait.fodt", "libreoffice.docx", "docx:MS Word 2007 XML")
    note = docx.Document()
    note.add_heading("Note on the strait", 0)
    note.add_paragraph("5 January 2031")
    note.add_paragraph("Norland’s navy said on Sunday that it had found 7 mines near Halden.")
    note.add_paragraph("One had broken loose.", style="List Bullet")
    note.add_paragraph("Fishing was banned.", style="List Bullet")
    table = note.add_table(rows=2, cols=2)
    for cell, words in zip(table._cells, ("Hospital", "Wounded", "Varde", "31"), strict=True):
        cell.text = words
    note.sections[0].header.paragraphs[0].text = "RESTRICTED – draft of the desk"
    note.core_properties.title = "Template 2029"
    note.save(str(HERE / "python.docx"))


def mails() -> None:
    """As Python's libraries write them: a mail with its text twice and an attachment, and a mail box."""
    mail = EmailMessage()
    mail["From"] = "Ada Lindqvist <ada@example.org>"
    mail["To"] = "desk@example.org"
    mail["Subject"] = "Varde – the situation on Saturday"
    mail["Date"] = "Sat, 04 Jan 2031 21:10:00 +0100"
    mail["Message-ID"] = "<1@example.org>"
    words = ["Two men were detained in the Café Aurora on Saturday.", "The port stays closed."]
    mail.set_content("\n\n".join([*words, "-- \nAda\n+47 000\n"]))
    mail.add_alternative("".join(f"<p>{paragraph}</p>" for paragraph in words), subtype="html")
    mail.add_attachment((SOURCES / "council.md").read_text(encoding="utf-8"), filename="council.md")
    mail.add_attachment(b"GIF89a", maintype="image", subtype="gif", filename="dot.gif")
    (HERE / "python.eml").write_bytes(mail.as_bytes())
    target = HERE / "python.mbox"
    target.unlink(missing_ok=True)
    box = mailbox.mbox(target)
    for article in ARTICLES:
        message = mailbox.mboxMessage()
        message["From"] = f"{article['publisher']} <news@example.org>"
        message["Subject"] = article["title"]
        message["Date"] = format_datetime(datetime.fromisoformat(article["published"]))
        message.set_payload(article["text"] + "\n\nFrom Varde to Halden all is quiet.\n", "utf-8")
        message.set_unixfrom("From news@example.org Fri Jan  3 08:15:00 2031")
        box.add(message)
    box.close()


def portable() -> None:
    """As Chromium prints a page, LibreOffice exports a text, and reportlab draws lines over two columns."""
    monitor = Page(SOURCES / "monitor.html")
    printed = monitor.pdf(preferCSSPageSize=True, displayHeaderFooter=True)
    (HERE / "chromium.pdf").write_bytes(printed)
    monitor.close()
    libreoffice(SOURCES / "strait.fodt", "libreoffice.pdf", "pdf:writer_pdf_Export")
    libreoffice(HERE / "pandoc.docx", "list.pdf", "pdf:writer_pdf_Export")
    drawing = canvas.Canvas(str(HERE / "reportlab.pdf"), pagesize=(420, 300), invariant=True)
    for number, (left, right) in enumerate(TWO_COLUMNS, 1):
        drawing.setFont("Times-Roman", 8)
        drawing.drawString(40, 280, f"Harbour Mail · No. {number + 11}")
        drawing.drawCentredString(210, 14, str(number))
        if number == 1:
            drawing.setFont("Times-Bold", 16)
            drawing.drawString(40, 256, "Mines found off Halden")
        drawing.setFont("Times-Roman", 10)
        for row, pair in enumerate(zip_longest(left, right, fillvalue="")):
            for x, words in zip((40, 220), pair, strict=True):
                drawing.drawString(x, 232 - 12 * row, words)
        drawing.showPage()
    drawing.save()


def archives() -> None:
    """As Python's zipfile and as Info-ZIP write them, with what macOS adds."""
    with zipfile.ZipFile(HERE / "python.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("chromium.html", "python.csv", "pandoc.docx", "feedgen.rss"):
            info = zipfile.ZipInfo(f"reports/{name}", (2031, 1, 6, 0, 0, 0))
            archive.writestr(info, (HERE / name).read_bytes())
        for name in ("__MACOSX/reports/._chromium.html", "reports/.DS_Store", "reports/logo.png"):
            archive.writestr(zipfile.ZipInfo(name, (2031, 1, 6, 0, 0, 0)), b"\0\1\2")
    with tempfile.TemporaryDirectory() as folder:
        for number, article in enumerate(ARTICLES, 1):
            report = f"{article['title']}\n\n{article['text']}\n"
            Path(folder, f"Bericht {number} – übersetzt.txt").write_text(report, encoding="utf-8")
        (HERE / "infozip.zip").unlink(missing_ok=True)
        subprocess.run(["zip", "-qrX", HERE / "infozip.zip", "."], cwd=folder, check=True)


if __name__ == "__main__":
    pages()
    tables()
    feeds()
    word()
    mails()
    portable()
    archives()
