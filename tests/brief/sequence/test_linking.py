"""Which lines of the sequence are one: what reporters tell in words of their own, and what only sounds alike."""

from __future__ import annotations

import pytest

from briefing.brief.actors.merging import resolve
from briefing.brief.events.clusters import cluster
from briefing.brief.events.tellings import Cluster
from briefing.brief.events.weighing import Weighing
from briefing.brief.evidence import Cited
from briefing.brief.sequence.linking import divided, linked
from tests.brief.case import brief_of, read, report

ONE = [
    (  # by the rest of the sentences
        "Soldiers seized the state broadcaster in Niamey, Niger, on Tuesday and read out a statement.",
        "The state broadcaster in Niamey was overrun by soldiers, who read out a statement on Tuesday.",
    ),
    (
        "Divers recovered the flight recorder of the Airbus off Kochi on Wednesday.",
        "The flight recorder of the Airbus was brought up off Kochi on Wednesday, divers said.",
    ),
]
TWO = [
    ("Rebels shelled the port on Thursday.", "Gunmen shot a judge on Thursday."),
    ("Peru expelled the envoy of Chile on Monday.", "Chile expelled the envoy of Peru on Wednesday."),
    ("A ferry sank off Cebu on Monday.", "A landslide buried a village near Cebu on Monday."),
    ("Rebels attacked a convoy near Lerdo.", "Tuesday's bomb in the market of Jalpa killed 14 people."),
]


@pytest.mark.parametrize(("a", "b"), ONE)
def test_one_line_for_what_two_tell(a: str, b: str) -> None:
    [event] = brief_of(a, b).sequence
    assert event.sources == ("S1", "S2")


@pytest.mark.parametrize(("a", "b"), TWO)
def test_two_lines_for_two_events(a: str, b: str) -> None:
    assert all(len(event.sources) == 1 for event in brief_of(a, b).sequence)
    assert len(brief_of(f"{a} {b}").sequence) != 1


def weighed(*reports: str) -> tuple[list[Cluster], Weighing]:
    """What is told, by its reports, and how it is weighed."""
    sources = [Cited(f"S{n + 1}", one) for n, one in enumerate(read(*reports))]
    resolution, told = resolve(sources), [Cluster() for _ in sources]
    for telling in (t for found in cluster(sources, resolution) for t in found.tellings):
        told[telling.source].add(telling)
    return told, Weighing([t for one in told for t in one.tellings], sources, resolution)


def parts(*reports: str, quoted: bool = False) -> int:
    """How many events all that is told comes apart into, once it stands together."""
    (whole, *others), weighing = weighed(*reports)
    for other in others:
        whole.absorb(other)
    return len(divided(whole, weighing, lambda _: quoted))


@pytest.mark.parametrize(
    ("a", "b", "lines"),
    [
        (
            "General Omar Haidar's jets attacked a wedding near Sirte on Wednesday.",
            "A wedding outside Jufra was hit on Wednesday by General Omar Haidar's rockets.",
            1,
        ),
        ("Gunmen attacked a wedding near Sirte on Wednesday.", "A bomb hit a bus at Jufra on Wednesday.", 2),
    ],
)
def test_reports_may_place_one_event_in_two_towns(a: str, b: str, lines: int) -> None:
    assert len(linked(*weighed(a, b))) == lines


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The flood swept away a bridge in Sylhet on Tuesday.", "Looters burned a rice store in Dhaka on Friday."),
        ("A colonel seized power in Niamey on Monday.", "Niger's army freed a governor from rebels in May."),
        ("Rail workers walked out across France on Thursday.", "The government condemned a speech."),
        ("Kidnappers seized two nurses in Kaduna on Sunday.", "Police questioned a banker in Lagos."),
        ("An Airbus crashed near Kochi on Saturday.", "A judge in Delhi fined the airline over a delay in 2015."),
    ],
)
def test_what_is_likelier_two_events_comes_apart(a: str, b: str) -> None:
    assert parts(a, b) == 2


def test_what_is_likelier_one_event_stays_together() -> None:
    assert parts("An Airbus crashed near Kochi on Saturday.", "The Airbus came down near Kochi on Saturday.") == 1


def test_another_event_that_is_quoted_on_no_told_day_is_no_line() -> None:
    flood, seized = "The flood swept away a bridge in Sylhet on Tuesday.", "Niger's army freed a governor from rebels."
    assert parts(flood, seized) == 2
    assert parts(flood, seized, quoted=True) == 1
    assert parts(flood, f"{seized[:-1]} on Friday.", quoted=True) == 2


COME_ABOUT = [
    (
        "Peru and Chile are to hold talks in Lota on Friday, the envoy said.",
        "Peru and Chile held talks in Lota on Friday.",
    ),
    (
        "Parliament in Bern will vote on the levy on Friday.",
        "Parliament in Bern voted for the levy on Friday by 80 to 40.",
    ),
    (  # by another verb
        "Parliament will vote on the emergency law on Friday.",
        "Parliament passed the emergency law on Friday.",
    ),
    ("Railway workers will go on strike on Friday.", "Railway workers went on strike across Norland on Friday."),
    (
        "The health minister will visit the clinic in Mopti on Friday.",
        "The minister visited the clinic in Mopti on Friday.",
    ),
]
OF_OTHERS = [
    ("Chad will hold elections on Friday.", "Mali held elections on Friday."),
    ("The union will march in Lota on Friday.", "Police arrested nine men in Lota on Friday."),
    ("Farmers will march on Lota on Friday.", "A quake shook Lota on Friday."),
    ("The council will vote on the truce on Thursday.", "The council voted on the truce on Friday."),
]


@pytest.mark.parametrize(("plan", "fact"), COME_ABOUT)
def test_what_was_planned_and_then_happened_is_one_line(plan: str, fact: str) -> None:
    [event] = brief_of(report(plan, "2021-08-18"), report(fact, "2021-08-21")).sequence
    assert (event.context, event.sources, event.summary) == ("main", ("S1", "S2"), fact)


@pytest.mark.parametrize(("plan", "fact"), OF_OTHERS)
def test_a_plan_is_not_what_others_did_or_on_another_day(plan: str, fact: str) -> None:
    told = brief_of(report(plan, "2021-08-18"), report(fact, "2021-08-21")).sequence
    assert all(len(event.sources) == 1 for event in told)


@pytest.mark.parametrize(("day", "lines"), [("Friday", 1), ("Tuesday", 2)])
def test_violence_on_no_other_day_is_likelier_that_which_most_tell(day: str, lines: int) -> None:
    most = f"A gas attack on {day} killed 58 people in Saraqib.", f"{day}'s gas attack on Saraqib killed 60 people."
    assert len(brief_of(*most, "Helicopters fired rockets at Saraqib, witnesses said.").sequence) == lines
