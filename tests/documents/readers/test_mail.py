"""Mails as Gmail, Outlook, Thunderbird, newsletters and Python's library write them, and boxes of them."""

from __future__ import annotations

import pytest

from tests.documents.readers.reading import documents, facts, loaded, one, problem

HEAD = "From: Ada <ada@example.org>\nTo: desk@example.org\nSubject: Talks\nDate: Sat, 4 Jan 2031 23:10:00 -0500\n"


def test_a_mail_with_two_forms_of_its_text_and_an_attachment() -> None:
    mail, attached = loaded("python.eml").documents
    assert facts(mail) == ("Varde – the situation on Saturday", None, "Ada Lindqvist", "2031-01-04")
    assert mail.text == "Two men were detained in the Café Aurora on Saturday.\n\nThe port stays closed."
    assert attached.file == "python.eml/council.md"
    assert facts(attached) == ("Strait council meets in Varde", None, "Bo Moen", "2031-01-04")


def test_forwarded_by_gmail() -> None:
    mail = one("gmail-forward.eml")
    assert facts(mail) == ("Mines found off Halden", "Harbour Mail", None, "2031-01-05")
    assert mail.text.startswith("Divers have found 7 mines off the port of Halden, the navy of Norland said on Sunday.")
    assert mail.text.endswith("Sudmark’s defence minister told reporters.")


def test_forwarded_by_outlook_with_words_above_it() -> None:
    own, forwarded = loaded("outlook-1252.eml").documents
    assert facts(own) == ("Café Aurora", None, "Moen, Bo", "2031-01-05")
    assert own.text == "Police were seen at the port again this morning, at least 3 cars of them."
    assert forwarded.file == "outlook-1252.eml/forwarded"
    assert facts(forwarded) == ("Café Aurora", None, "Ada Lindqvist", "2031-01-04")
    assert forwarded.text == "Two men were detained in the “Café Aurora” on Saturday. The port stays closed."


def test_flowed_lines_are_joined_and_signatures_left_out() -> None:
    mail = one("thunderbird.eml")
    assert facts(mail) == ("[strait] Varde – situation", None, "Carl Dæhl", "2031-01-04")
    assert mail.text == (
        "The harbour master of Halden told me on Saturday that about 60 boats will stay in port until the navy has "
        "swept the strait, which may take until the 11th.\n\nHe had seen 7 mines."
    )


def test_a_newsletter_in_html_with_a_mail_attached() -> None:
    mail, attached = loaded("html-only.eml").documents
    assert facts(mail) == ("Parliament votes for sanctions", "Harbour Mail", None, "2031-01-06")
    assert mail.text.endswith("by 61 votes to 40.\n\nThe café of the parliament was closed.")
    assert "Norland’s" in mail.text
    assert attached.file == "html-only.eml/The vote"
    assert facts(attached) == ("The vote", None, "Ada Lindqvist", "2031-01-06")


def test_the_boxes() -> None:
    found = loaded("python.mbox")
    assert found.problems == ()
    assert [document.file for document in found.documents] == ["python.mbox#1", "python.mbox#2", "python.mbox#3"]
    assert [facts(document)[1:] for document in found.documents] == [
        ("The Norland Courier", None, "2031-01-03"),
        ("The Norland Courier", None, "2031-01-04"),
        ("Harbour Mail", None, "2031-01-05"),
    ]
    assert all(document.text.endswith("\n\nFrom Varde to Halden all is quiet.") for document in found.documents)


def test_a_box_with_an_encrypted_mail() -> None:
    found = loaded("thunderbird.mbox")
    assert [document.file for document in found.documents] == ["thunderbird.mbox#1", "thunderbird.mbox#3"]
    assert found.documents[0].text.endswith("\n\nFrom Varde to Halden all is quiet.")
    assert found.documents[1].published == "2031-01-03"
    assert found.problems[0].file.endswith("thunderbird.mbox#2")
    assert "encrypted" in found.problems[0].message


def test_the_day_is_that_of_the_report_where_it_says_one() -> None:
    assert documents(f"{HEAD}\nThe talks failed on Friday.\n")[0].published == "2031-01-04"
    assert documents(f"{HEAD}\nTalks fail\n2 January 2031\n\nThe talks failed.\n")[0].published == "2031-01-02"


@pytest.mark.parametrize(
    ("header", "body", "words"),
    [
        ("Content-Type: text/plain; charset=no-such-set\n", "Caf\xc3\xa9 Aurora", "Café Aurora"),
        ("Content-Type: text/plain; charset=utf-8\n", "Caf\xe9 Aurora", "Café Aurora"),
        ("Content-Type: text/plain; charset=iso-2022-jp\n", "\x1b$B3$6.\x1b(B", "海峡"),
        ("Content-Transfer-Encoding: base64\n", "VGhleSBtZXQ=!", "They met"),
        ("Content-Transfer-Encoding: no-such\nSubject: =?utf-8?b?broken\n", "They met.", "They met."),
    ],
)
def test_broken_mails_are_read_as_far_as_they_go(header: str, body: str, words: str) -> None:
    mail = f"{HEAD}{header}\n{body}\n".encode("latin-1")
    assert documents(mail)[0].text.strip() == words


def test_a_report_with_one_line_like_a_header_is_a_text() -> None:
    for text in ("Date: 4 January 2031\n\nThe talks failed.\n", "From: the front\nThe talks failed.\n"):
        assert documents(text, "a.txt")[0].text == text


def test_a_mail_without_words() -> None:
    assert "without words" in problem(f"{HEAD}Content-Type: image/gif\n\nGIF\n")


def test_many_lines_under_a_dash_are_read_without_delay() -> None:
    mail = f"{HEAD}\nThe talks failed.\n\n-- \n" + "still a line of it\n" * 40
    assert documents(mail)[0].text.endswith("still a line of it")
