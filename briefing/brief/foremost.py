"""The figures of which the bottom line speaks: those that say most of what the case is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from briefing.brief.contradictions.opposing import is_plausible
from briefing.brief.sources.copies import voices
from briefing.expressions import expression
from briefing.model import TOLLS, Figure

# what it is worth to a figure to be of a measure: those of harm to people before others
WORTH = {
    "killed": 3.0, "wounded": 1.6, "missing": 1.6, "displaced": 1.6, "detained": 1.0, "participants": 0.8,
    "votes": 0.8, "money": 0.6, "sites": 0.4, "deployed": 0.4, "other": 0.6,
}  # fmt: skip
CARRIED = 4.0  # what it is worth to be told by all who give a number
IN_DOUBT = 1.0  # to be in dispute, or revised, between two voices or more
ITS_OWN = 2.0  # and that to be in doubt which stands in the sentences that tell what the case is about
NARROW = 1.0  # what it costs to be of one place or population among others
MANY = 3  # voices that make a dispute of any number one of the case
FEW, REPORTS = 2, 6  # voices that are few where so many report
LEAST = 10  # so many at least of what is no death
YEAR = expression(r"\b(?:19|20)\d\d\b")  # in the subject of a figure of long ago
PART = expression(r"(?:: .*|, [A-Z].*)$")  # the population or place with which a heading ends


def weightiest(
    figures: Sequence[Figure], about: Set[str], leads: Mapping[str, str], today: str = "", reports: int = 0
) -> list[Figure]:
    """One figure of each measure, the weightiest first: by measure, by how many voices tell it, and whether it stands
    in the sentences that tell ``about`` what the case is; none of years before ``today``, nor what few of many
    ``reports`` tell of one place."""
    telling = [f for f in figures if f.measure in WORTH.keys() - {"other"} and f.high != 0 and not _long_ago(f, today)]
    telling += [
        f for f in figures if f.measure == "other" and f.status == "disputed" and voices(f.sources, leads) >= MANY
    ]
    telling = [f for f in telling if f.measure == "killed" or f.high is None or f.high >= LEAST]
    telling = [f for f in telling if is_plausible(f)] or telling
    most = max((voices(f.sources, leads) for f in telling), default=1)

    def worth(figure: Figure) -> float:
        carried = voices(figure.sources, leads)
        doubted = figure.status in ("disputed", "revised") and carried > 1
        own = any(claim.evidence.sentence in about for claim in figure.claims)
        narrow = PART.search(figure.subject) is not None
        return (
            WORTH[figure.measure]
            + CARRIED * carried / most
            + IN_DOUBT * doubted
            + ITS_OWN * (own and doubted)
            - NARROW * narrow
        )

    telling = [f for f in telling if reports < REPORTS or not _aside(f, about, voices(f.sources, leads))]
    telling.sort(key=lambda f: (-worth(f), f.id))
    chosen = {f.measure: f for f in reversed(telling)}
    best = sorted(chosen.values(), key=telling.index)
    best = [f for f in best if f.status == "disputed" or f.measure == "killed" or (f.best or 0) > 1]
    carried = [
        f for f in best
        if (f.measure in (*TOLLS, "other") and voices(f.sources, leads) > 1)
        or (f.measure == "killed" and f.status == "disputed")
    ]  # fmt: skip
    several = [f for f in best if voices(f.sources, leads) > 1 or (most == 1 and f.measure in TOLLS)]
    return carried or [f for f in several if (f.best or 0) >= LEAST or f.measure in TOLLS][:1]


def _aside(figure: Figure, about: Set[str], carried: int) -> bool:
    """True for the toll of one place that few tell, and that is not of what the case is about."""
    own = any(claim.evidence.sentence in about for claim in figure.claims)
    return figure.measure in TOLLS and not own and carried <= FEW and PART.search(figure.subject) is not None


def _long_ago(figure: Figure, today: str) -> bool:
    """True where a figure's heading names a year before the last report's."""
    return any(not today or year < today[:4] for year in YEAR.findall(figure.subject))
