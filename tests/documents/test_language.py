"""What language a report is in."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.documents import Material, bundled, parse
from briefing.documents.language import language
from briefing.lexicon.languages import languages, name
from briefing.model import Document

STORIES = Path(__file__).parents[1] / "stories"
SAID = {
    "de": "Zwölf Menschen sind bei einer Explosion auf einer Fähre ums Leben gekommen, teilte die Küstenwache mit.",
    "fr": "Douze personnes ont été tuées dans une explosion à bord d’un ferry, a déclaré jeudi la garde côtière.",
    "es": "Doce personas murieron en una explosión a bordo de un transbordador en el estrecho, informó la guardia.",
    "pt": "Doze pessoas morreram numa explosão a bordo de um barco no estreito, informou a guarda costeira do país.",
    "it": "Dodici persone sono morte in un’esplosione su un traghetto nello stretto, ha detto la guardia costiera.",
    "nl": "Twaalf mensen zijn omgekomen bij een explosie op een veerboot in de zeestraat, meldde de kustwacht.",
    "sv": "Tolv personer dog i en explosion på en färja i sundet, sade kustbevakningen på torsdagen och fredagen.",
    "pl": "Dwanaście osób zginęło w wybuchu na promie w cieśninie, poinformowała w czwartek straż przybrzeżna.",
    "tr": "Boğazda bir feribotta meydana gelen patlamada on iki kişi öldü, sahil güvenlik perşembe günü açıkladı.",
    "id": "Dua belas orang tewas dalam ledakan di sebuah feri di selat itu, kata penjaga pantai pada hari Kamis.",
    "ru": "Взрыв на пароме в проливе унёс жизни двенадцати человек, сообщила в четверг береговая охрана страны.",
    "uk": "Дванадцять людей загинули внаслідок вибуху на поромі в протоці, повідомила в четвер берегова охорона.",
    "ar": "قتل اثنا عشر شخصا في انفجار على متن عبارة في المضيق، حسبما أعلن خفر السواحل يوم الخميس.",
    "fa": "دوازده نفر در انفجار یک کشتی در تنگه کشته شدند، گارد ساحلی روز پنجشنبه این را اعلام کرد.",
    "he": "שנים עשר בני אדם נהרגו בפיצוץ על מעבורת במצר, כך מסר משמר החופים ביום חמישי.",
    "zh": "海岸警卫队星期四说,海峡一艘渡轮发生爆炸,造成十二人死亡。",
    "ja": "海峡のフェリーで爆発があり、12人が死亡したと沿岸警備隊が木曜日に発表した。",
    "ko": "해협의 여객선에서 폭발이 일어나 12명이 숨졌다고 해안경비대가 목요일 밝혔다.",
    "th": "มีผู้เสียชีวิตสิบสองคนจากเหตุระเบิดบนเรือข้ามฟากในช่องแคบ หน่วยยามฝั่งกล่าว",
}


@pytest.mark.parametrize("code", SAID)
def test_one_sentence_tells(code: str) -> None:
    assert language(SAID[code]) == code
    assert name(code) != name("und")


def test_every_english_report_and_every_line_of_it_is_english() -> None:
    reports = [*bundled().glob("*.txt"), *STORIES.glob("*/*.txt"), *STORIES.glob("*/*.md")]
    assert len(reports) > 50
    for report in reports:
        text = report.read_text(encoding="utf-8")
        assert [line for line in [text, *text.split("\n")] if language(line) != "en"] == [], report


@pytest.mark.parametrize(
    "text",
    ["", "25", "BAGHDAD, Jan. 2 —", "Killed: 12", "Kataib Hezbollah, Hashd al-Shaabi, Asaib Ahl al-Haq", "Café Müller"],
)
def test_what_says_nothing_is_taken_for_english(text: str) -> None:
    assert language(text) == "en"


def test_an_english_report_may_quote_and_a_foreign_one_too() -> None:
    english = "The ministry said in the statement that it would not go to the talks in the town on Friday. "
    assert language(english * 2 + SAID["ru"]) == "en"
    assert language(SAID["ru"] * 2 + english) == "ru"
    assert language(SAID["de"] * 3 + "“We will not go,” he said.") == "de"


def test_a_language_that_is_not_known_is_said_to_be_another() -> None:
    made_up = "Zorbat klemi vanduk peto shimra lokvest zanti brugo melka torvin haspel dronga kivest pulmo rantek. "
    assert language(made_up * 4) == "und"


def test_what_a_file_states_counts_only_where_the_words_leave_it_open() -> None:
    assert language(SAID["de"], "en") == "de"
    assert language("The talks of the ministers in the town of Varde failed.", "de") == "en"


def test_no_word_of_another_language_stands_among_the_english_ones() -> None:
    german = languages()["de"]
    assert {"der", "nicht", "wurde"} <= german.words
    assert not german.words & languages()["en"].words - {"an", "was", "in"}


def test_the_document_says_it_and_its_date_is_read() -> None:
    (document,) = parse(Material(f"Взрыв\n\nчетверг, 3 января 2031 г.\n\n{SAID['ru']}\n".encode(), "a.txt"))
    assert isinstance(document, Document)
    assert (document.language, document.published, document.published_basis) == ("ru", "2031-01-03", "stated")
    assert "3 января 2031" in document.published_reason
