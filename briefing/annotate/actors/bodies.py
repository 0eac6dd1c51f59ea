"""Bodies of states: a nationality, a people or a state before a common noun names one."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.actors.acronyms import capital
from briefing.annotate.actors.runs import Found, extend_body, field_end, joined
from briefing.lexicon import names
from briefing.lexicon.around_names import around
from briefing.memo import remembered
from briefing.tokens import Tokens, tokenize

# adjectives that may stand between a nationality and the noun of a body
BETWEEN = frozenset("elite special riot internal local national regular state main army military regime".split())


def body_of_state(
    tokens: Tokens, i: int, last: int, hit: tuple[int, str] | None, longer: tuple[int, names.Known] | None
) -> Found | None:
    """A nationality, people or state before the noun of a body: "Chadian troops", "Peru's government".

    ``hit`` is the nationality at token i, ``longer`` the name of the lexicon.
    """
    if i and tokens.words[i - 1] == "-" and tokens.touches(i):
        return None  # "pro-Western opposition"
    size, owner = hit or (0, "")
    if not owner:
        known = longer
        if known is None or known[1].type != "state" or (known[1].metonym and not _governs(tokens, i + known[0], last)):
            lost = lost_apostrophe(tokens, i)
            if lost is None or lost.type != "state":
                return None
            size, owner = lost.last - i, lost.name
        else:
            size, owner = known[0], known[1].name
    j = i + size
    if j < last and tokens.low[j] == "'s":
        j += 1
    for skip in range(3):
        if j + skip >= last:
            break
        body = names.bodies().at(tokens, j + skip, last)
        of_land = body is not None and body[1].filed in names.MISSIONS and not hit and j == i + size
        if of_land and not tokens.words[i].isupper() and "." not in tokens.words[i]:
            return None  # "the Peru embassy bombing": an embassy in Peru; "U.S." and "UK" have no adjective
        if body is not None:
            end = j + skip + body[0]
            if longer is not None and i + longer[0] >= end:
                return None  # the lexicon knows the whole name
            if owner == "Islamist" and body[1].type == "armed-group":
                return None  # of what mind they are, not whose
            return as_body(tokens, i, end, owner, body[1], last)
        if tokens.low[j + skip] not in BETWEEN:
            break
    named = i + size < last and names.is_given(tokens.words[i + size])  # "the Peruvians Ada Okello and …"
    people = (
        hit is not None and tokens.low[i].endswith("s") and longer is None and owner != tokens.words[i] and not named
    )
    if people and names.groups().at(tokens, i, last) is None:
        return Found(i, i + size, tokens.words[i], "civilians", known=True)  # "Iraqis have taken to the streets"
    return None


def _governs(tokens: Tokens, k: int, last: int) -> bool:
    """True for what only the state has whose seat of power owns it: "Lima's | foreign ministry", "the Lima | regime";
    its police may be the town's."""
    body = names.bodies().at(tokens, k + 1, last) if k < last and tokens.low[k] in ("'s", "’s") else None
    owned = body is not None and (body[1].filed == "forces" or body[1].filed.endswith("ministry"))
    return owned or tokens.low[k : k + 1] == ["regime"]


def body_of_its_state(tokens: Tokens, i: int, last: int, before: Found) -> Found | None:
    """The body at token i, behind "its", of the state told before: "Kenya sent its | army"."""
    body = names.bodies().at(tokens, i, last)
    if body is None or before.type != "state" or body[1].filed in names.MISSIONS:
        return None
    return as_body(tokens, i, i + body[0], before.name, body[1], last)


def owner_before(tokens: Tokens, i: int, found: Sequence[Found], first: int) -> Found | None:
    """The last of the states that act between token ``first``, at which the sentence begins, and token i; None behind
    another body, of which "its" may be."""
    for f in reversed(found):
        others = f.type in ("organisation", "armed-group") or tokens.any_among(around().neighbours, f.last, i)
        if f.first < first or others:
            return None
        if f.type == "state" and f.acting:
            return f
    return None


def as_body(tokens: Tokens, i: int, end: int, owner: str, body: names.Body, last: int) -> Found | None:
    """The body of the owner's that tokens [i, end) name, as the lexicon calls it; None where it goes on otherwise."""
    if end < last and tokens.words[end] == "-" and tokens.touches(end):
        return None
    if end < last and body.filed not in names.MISSIONS and capital(tokens.words[end]) and body.type != "state":
        title = tokens.low[end - 1] in names.offices()
        if title:
            return None  # "Iraqi president Barham Salih" names a person
    if body.type == "media" and end < last and len(tokens.words[end]) > 1 and tokens.words[end].isupper():
        return Found(i, end + 1, tokens.words[end], "media")  # "Greek state television ERT"
    if body.filed == "ministry" and (whole := extend_body(tokens, end - 1, end, last)) > end:
        return Found(i, whole, f"{names.adjective_of(owner)} {joined(tokens, end - 1, whole)}", "government")
    if body.filed == "ministry" and (whole := field_end(tokens, end - 1, last)):
        return Found(i, whole, f"{names.adjective_of(owner)} {joined(tokens, end - 1, whole)}", "government")
    name = f"{names.adjective_of(owner)} {body.filed}"
    listed = _listed(name)
    if listed is None and body.filed == "forces":  # "Brazilian soldiers": the Brazilian Army that the lexicon knows
        forms = (f"{names.adjective_of(owner)} {kind}" for kind in FORCES)
        listed = next((known for form in forms if (known := _listed(form)) is not None), None)
    if listed is not None:
        return Found(i, end, listed.name, listed.type, known=True)
    if body.filed in names.MISSIONS:
        end, place = _mission_place(tokens, end, last, of_town=body.filed == "consulate")
        name += f" in {place}" if place else ""
    return Found(i, end, name, body.type, known=True)


FORCES = ("military", "armed forces", "army")


@remembered
def _listed(name: str) -> names.Known | None:
    """The actor that the lexicon knows by this whole name: "South Korean parliament" is the National Assembly."""
    tokens = tokenize(name)
    hit = names.actors().at(tokens, 0, len(tokens))
    return hit[1] if hit is not None and hit[0] == len(tokens) else None


def _mission_place(tokens: Tokens, end: int, last: int, of_town: bool) -> tuple[int, str]:
    """The name of a mission goes on over where it stands: the state that the place lies in; of a consulate, of which a
    state may have several, the place itself."""
    if end + 1 < last and tokens.low[end] in ("in", "to") and capital(tokens.words[end + 1]):
        place = names.places().at(tokens, end + 1, last)
        if place is not None and place[1]:
            stop = end + 1 + place[0]
            return stop, " ".join(tokens.words[end + 1 : stop]) if of_town else place[1]
    return end, ""


def lost_apostrophe(tokens: Tokens, i: int) -> Found | None:
    """ "Syrias state TV", "Sierra Leones army": a possessive that lost its apostrophe."""
    for end, word in enumerate(tokens.low[i : i + 2], i + 1):
        if word[-1] != "s":
            continue
        known = _listed(" ".join(tokens.words[i:end])[:-1])
        state = known is not None and known.type == "state"
        if known is not None and not (known.metonym and state) and (state or end == i + 1):
            return Found(i, end, known.name, known.type, known=True)
    return None
