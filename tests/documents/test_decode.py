"""Bytes to text in the encodings that reports come in, and the refusal of what is no text."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.documents.decode import decode
from briefing.documents.extract import Unreadable

TEXT = "Señor Müller said: “five dead” — café, 12 €.\nSecond line.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_encodings(encoding: str) -> None:
    assert decode(TEXT.encode(encoding)).lstrip("\ufeff") == TEXT


@pytest.mark.parametrize(
    ("mark", "encoding"), [(b"\xfe\xff", "utf-16-be"), (b"\xff\xfe\0\0", "utf-32-le"), (b"\0\0\xfe\xff", "utf-32-be")]
)
def test_marks_of_byte_order(mark: bytes, encoding: str) -> None:
    assert decode(mark + TEXT.encode(encoding)) == TEXT


def test_utf_16_without_a_mark_in_another_script() -> None:
    text = "انفجار في وسط المدينة صباح اليوم\n" * 4
    assert decode(text.encode("utf-16-le")) == text


def test_an_odd_byte_at_the_end_of_utf_16_does_not_spoil_it() -> None:
    assert decode("Report".encode("utf-16") + b"x").startswith("Report")


def test_unused_bytes_of_the_western_code_page_become_replacement_characters() -> None:
    assert decode(b"caf\xe9 \x81\x8d\x8f\x90\x9d end") == "café \ufffd\ufffd\ufffd\ufffd\ufffd end"


OLD = {
    "cp1251": "Взрыв на пароме унёс жизни двенадцати человек, сообщила береговая охрана.",
    "koi8-r": "Взрыв на пароме унёс жизни двенадцати человек, сообщила береговая охрана.",
    "cp1256": "قتل اثنا عشر شخصا في انفجار على متن عبارة في المضيق، حسبما أعلن خفر السواحل.",
    "cp1255": "שנים עשר בני אדם נהרגו בפיצוץ על מעבורת במצר, כך מסר משמר החופים ביום חמישי.",
    "iso8859-7": "Δώδεκα άνθρωποι σκοτώθηκαν από έκρηξη σε φέρι στο στενό, ανακοίνωσε η ακτοφυλακή.",
    "cp1250": "Dwanaście osób zginęło w wybuchu na promie w cieśninie, poinformowała w czwartek straż.",
    "iso8859-2": "Dwanaście osób zginęło w wybuchu na promie w cieśninie, poinformowała w czwartek straż.",
    "cp1254": "Boğazda bir feribotta meydana gelen patlamada on iki kişi öldü, sahil güvenlik açıkladı.",
    "cp1252": "Douze personnes ont été tuées dans une explosion à bord d’un ferry, a déclaré la garde côtière.",
    "gb18030": "海岸警卫队星期四说,海峡一艘渡轮发生爆炸,造成十二人死亡。政府否认与此事有任何关系。",
    "big5": "海岸警衛隊星期四說,海峽一艘渡輪發生爆炸,造成十二人死亡。政府否認與此事有任何關係。",
    "shift_jis": "海峡のフェリーで爆発があり、12人が死亡したと沿岸警備隊が木曜日に発表した。",
    "iso2022_jp": "海峡のフェリーで爆発があり、12人が死亡したと沿岸警備隊が木曜日に発表した。",
    "cp949": "해협의 여객선에서 폭발이 일어나 12명이 숨졌다고 해안경비대가 목요일 밝혔다.",
}


@pytest.mark.parametrize("encoding", OLD)
def test_old_character_sets_are_told_by_what_they_say(encoding: str) -> None:
    assert decode(OLD[encoding].encode(encoding)) == OLD[encoding]


@pytest.mark.parametrize("encoding", ["cp1251", "cp1250", "iso8859-7", "shift_jis", "gb18030"])
def test_a_declared_set_is_believed_where_the_bytes_fit(encoding: str) -> None:
    assert decode(OLD[encoding].encode(encoding), encoding) == OLD[encoding]
    assert decode(OLD[encoding].encode(), encoding) == OLD[encoding], "UTF-8 whatever is declared"


def test_one_broken_byte_does_not_turn_utf_8_into_another_encoding() -> None:
    assert decode(TEXT.encode() + b"\xff more") == TEXT + "\ufffd more"


def test_a_stray_zero_in_a_long_text_is_still_text() -> None:
    assert decode(b"word " * 100 + b"\0" + b"word") == "word " * 100 + "\0word"


def test_colour_codes_of_a_log_are_still_text() -> None:
    assert decode(b"\x1b[31m!\x1b[0m" * 5) == "\x1b[31m!\x1b[0m" * 5


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"PK\x03\x04rest", "archive"),
        (b"\x89PNG\r\n", "image"),
        (bytes(range(256)) * 4, "binary"),
        (b"abc\0def\0\0\x01\x02", "binary"),
        (b"\0" * 64, "binary"),
        (b"\x01\0\x02\0\x03\0\x04\0" * 10, "binary"),
    ],
)
def test_what_is_no_text_is_refused_with_a_reason(data: bytes, word: str) -> None:
    with pytest.raises(Unreadable, match=word):
        decode(data)


@given(st.binary())
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    with contextlib.suppress(Unreadable):
        assert isinstance(decode(data), str)


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufeff"), min_size=1))
def test_utf_8_comes_back_as_it_was(text: str) -> None:
    data = text.encode()
    if not data.startswith((b"{\\rtf", b"GIF8")):
        assert decode(data) == text
