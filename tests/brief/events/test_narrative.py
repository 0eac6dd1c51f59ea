"""On which day a report tells what it gives no day of its own."""

from __future__ import annotations

import pytest

from briefing.annotate import annotate
from briefing.brief.events.narrative import narrated_day
from briefing.brief.evidence import Cited
from tests.brief.case import report


def narrated(text: str, words: str) -> str | None:
    source = Cited("S1", annotate(report(text, "2021-08-20", "a.txt")))
    told = [n for n, e in enumerate(source.events) if source.text[e.start : e.end].startswith(words)]
    assert told, [source.text[e.start : e.end] for e in source.events]
    return narrated_day(source, told[0])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Troops of Chad stormed a jet in 1994 after Chad had refused to let the hijackers leave.", "refused"),
        ("Peru dismissed the governor in 2003 after a court accused him of theft.", "accused"),
        ("The navy of Oman blocked the strait in June, days after pirates seized a tanker.", "seized"),
        ("In 2016 Nepal opened the dam just as India closed the border.", "closed"),
        ("The union called a strike in May after dockers attacked its office in Lota.", "attacked"),
        ("In recent days the navy of Oman has shelled three ports.", "shelled"),
        ("Dockers attacked the office of the union in the last few days.", "attacked"),
        ("Over the past three weeks gunmen have kidnapped the heads of two banks.", "kidnapped"),
        ("The court recently freed two dockers.", "freed"),
        ("Peru has vetoed previous drafts of the treaty.", "vetoed"),
        ("Chad has repeatedly condemned the smugglers.", "condemned"),
    ],
)
def test_what_a_sentence_of_another_time_tells_is_not_of_the_day_of_its_report(text: str, words: str) -> None:
    assert narrated(text, words) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Peru has opened an inquiry into the 3 May killing of a nun.", "opened"),
        ("The army has arrested two of the men who were freed in May.", "arrested"),
        ("Okello, who came home on 3 May, fired the mayor.", "fired"),
        ("Chad condemned the raid.", "condemned"),
        ("Nepal expelled the envoy for Tuesday's march.", "expelled"),
        ("Nepal ordered a report on the policing of the march of 19 August.", "ordered"),
        ("Dockers looted the villa of the minister, who had left Lota on 18 August.", "looted"),
        ("Peru lifted the curfew it had imposed in May.", "lifted"),
        ("Peru jailed a miner arrested on 18 August.", "jailed"),
        ("Ana Ruiz called for an inquiry into why the dam, built only last year, burst.", "called"),
    ],
)
def test_news_is_of_the_day_of_its_report(text: str, words: str) -> None:
    assert narrated(text, words) == "2021-08-20"


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("Two days after a mob stormed the jail of Jalpa, the governor has resigned.", "stormed", "2021-08-18"),
        (
            "Miners in Lota have gone home, a day after police raided their camp and freed nobody.",
            "raided",
            "2021-08-19",
        ),
        ("Mali has expelled the envoy 12 days after soldiers seized the palace.", "seized", "2021-08-08"),
        ("Voters queue in Accra, three weeks after a court annulled the election.", "annulled", None),
        ("Mali has expelled the envoy 12 days after soldiers seized the palace.", "expelled", "2021-08-20"),
        ("The union has called a strike; two days after that, nobody expects talks.", "called", "2021-08-20"),
    ],
)
def test_what_the_news_follows_is_counted_back_from_it(text: str, words: str, day: str | None) -> None:
    assert narrated(text, words) == day
