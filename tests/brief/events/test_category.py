"""Of which category an event is: what its tellings say most nearly."""

from __future__ import annotations

from briefing.brief.actors.merging import resolve
from briefing.brief.events.category import category_of
from briefing.brief.events.clusters import cluster
from briefing.brief.events.tellings import Cluster
from briefing.brief.evidence import Cited
from briefing.model import Role
from briefing.record import replace
from tests.brief.case import read


def category(*told: tuple[str, Role]) -> str:
    """That of all that the sentences tell, each as near to the event as its role has it."""
    sources = [Cited(f"S{n + 1}", one) for n, one in enumerate(read(*(text for text, _ in told)))]
    whole = Cluster()
    for found in cluster(sources, resolve(sources)):
        for telling in found.tellings:
            telling.event = replace(telling.event, role=told[telling.source][1])
            whole.add(telling)
    return category_of(whole, sources)


def test_what_sentences_tell_says_more_than_what_they_mention() -> None:
    shot, held = "Police shot a miner in Lota.", "Police arrested a miner in Lota."
    assert category((shot, "told"), (held, "told"), (held, "told")) == "COERCE"
    assert category((shot, "told"), (held, "passing"), (held, "passing")) == "ASSAULT"
    assert category((shot, "passing"), (held, "clause")) == "COERCE"


def test_a_told_day_says_more_than_a_mention_without_one() -> None:
    struck, blocked = "Nurses went on strike in Accra on Monday.", "Police blocked a road in Accra."
    assert category((struck, "named"), (blocked, "clause")) == "PROTEST"


def test_what_blows_up_is_blown_up_where_somebody_did_it() -> None:
    assert category(("Militants blew up the depot in Lota on Monday.", "told")) == "ASSAULT"
    assert category(("The depot in Lota blew up on Monday.", "told")) == "DISASTER"
    assert category(("A roadside blast killed nine in Lota on Monday.", "told")) == "ASSAULT"
