"""Makes the files beside this one from src/ with the programs that such files come from; run by hand, never by tests.

    python3 tests/documents/files/make.py        needs chromium, libreoffice and pandoc

What is not made here was written by hand after the specification of its format; README.md tells which.
"""

from __future__ import annotations

import csv
import shutil
import subprocess
import tempfile
from pathlib import Path

from src.articles import ARTICLES
from src.chromium import Page

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


if __name__ == "__main__":
    pages()
    tables()
