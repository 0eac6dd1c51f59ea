"""Makes the files beside this one from src/ with the programs that such files come from; run by hand, never by tests.

    python3 tests/documents/files/make.py        needs chromium, libreoffice and pandoc

What is not made here was written by hand after the specification of its format; README.md tells which.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from src.chromium import Page

HERE = Path(__file__).resolve().parent
SOURCES = HERE / "src"


def pandoc(source: str, target: str, *options: str) -> None:
    subprocess.run(["pandoc", SOURCES / source, "-o", HERE / target, *options], check=True)


def libreoffice(source: Path, target: str, filter_name: str) -> None:
    """Opens a file in LibreOffice and saves it in the format of a filter."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile"]
        subprocess.run([*command, "--convert-to", filter_name, "--outdir", folder, source], check=True)
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


if __name__ == "__main__":
    pages()
