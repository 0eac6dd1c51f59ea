"""Those who live: counts of survivors and rescued that stand beside counts of dead."""

from __future__ import annotations

from briefing.annotate.quantities.counted import Count
from briefing.annotate.quantities.numbers import number_at
from briefing.annotate.quantities.predicates import REMAINS
from briefing.annotate.quantities.subjects import past_insertion
from briefing.lexicon import word_set
from briefing.lexicon.around_numbers import near
from briefing.lexicon.event_kinds import kinds
from briefing.lexicon.events import begins_trigger, triggers
from briefing.lexicon.grammar import grammar
from briefing.memo import once
from briefing.tokens import greater, lesser

PASSED = frozenset("others other more all both people also later since have had".split())  # between them and their verb
NEAR = 6  # tokens behind a verb of finding in which it is told how they were found
BODIES = frozenset("body bodies corpse corpses coffin coffins remains dead".split())
RELEASED = 4  # tokens before a number in which a release is told
DEMANDED = 8  # tokens before "release" in which it is demanded
KEEPS = frozenset("kept keep keeps keeping".split())
EITHER = frozenset("recovered retrieved dug pulled".split())  # which befalls the dead as well
BEFORE = 4  # tokens before a number of lives in which the verb stands that takes none
ENDANGERED = frozenset("stake risk danger peril jeopardy threat limbo".split())
CLOSES = frozenset(", ; : and but while ( “".split())


_alive = word_set("quantities", "living", "words")
_found = word_set("quantities", "living", "found")


@once
def lives(count: Count) -> int | None:
    """The end of the words that say that those counted live: "survived", "were pulled out alive", "safe"; None where
    none do."""
    tokens, low = count.tokens, count.tokens.low
    alive = _alive()
    if count.counted.head in alive:
        return count.counted.last
    begin, g = count.number.begin, grammar()
    if count.counted.head in BODIES or (
        begin - 2 >= count.first and low[begin - 2] in BODIES and low[begin - 1] == "of"
    ):
        return None  # "12 bodies were found", "the bodies of 12 were brought ashore"
    if begin > count.first and low[begin - 1] in KEEPS:
        return None  # "kept 200 people alive"
    of_lives = count.counted.head == "lives" or count.before(2) == ["lives", "of"]
    if of_lives and tokens.any_among(near().saves, greater(count.first, begin - BEFORE), begin):
        return count.after  # "spared dozens of lives"
    k = count.after
    while k < count.last and (low[k] in g.be or low[k] in PASSED or low[k].endswith("ly")):
        k += 1
    if k >= count.last:
        return None
    if low[k] in alive:
        return k + 1
    at_stake = low[k] in {"at", "in", "under"} and k + 1 < count.last and low[k + 1] in ENDANGERED
    if count.counted.head == "lives" and at_stake:
        return k + 2  # "puts 40,000 lives at risk"
    if at_stake and "lives" in count.before(3):
        return k + 2  # "the lives of thousands are at stake"
    verb = triggers().verb_at(tokens, k, count.last) if begins_trigger(low[k]) else None
    if verb is not None and kinds().get(verb.trigger.lemma) == "rescue" and low[k] not in EITHER:
        return k + verb.size
    if low[k] not in _found():
        return None
    for j in range(k + 1, lesser(count.last, k + NEAR)):
        if low[j] in CLOSES:
            return None
        if low[j] in alive:
            return j + 1
    return None


def let_go(count: Count) -> bool:
    """ "the release of 82 girls who were kidnapped": the verb or noun before them says what became of them."""
    behind = count.tokens.low[count.after : count.after + 3]
    if not REMAINS.isdisjoint(behind) and {"but", "and", ","}.isdisjoint(behind):
        return False  # "to free the 218 still held"
    return _freeing(count) is not None


def is_claimed(count: Count) -> bool:
    """ "Must free the 40 activists", "called for the release of 12": whoever is asked for is still held."""
    tokens, first, begin = count.tokens, count.first, count.number.begin
    if not tokens.any_among(near().demands, greater(first, begin - RELEASED - DEMANDED), begin):
        return False
    k = _freeing(count, ("release",))
    return k is not None and tokens.any_among(near().demands, greater(first, k - DEMANDED), k)


def _freeing(count: Count, told: tuple[str, ...] = ("release", "rescue")) -> int | None:
    """The token before a count that tells of a release."""
    tokens, begin = count.tokens, count.number.begin
    for k in range(begin - 1, max(count.first, begin - RELEASED) - 1, -1):
        if number_at(tokens, k, begin) is not None:
            return None  # "freed 21 of the 200 who were kidnapped"
        hit = triggers().verb_at(tokens, k, count.last) or triggers().noun_at(tokens, k, count.last)
        if hit is not None and kinds().get(hit.trigger.lemma) in told:
            return k
    return None


def goes_free(count: Count) -> bool:
    """ "33 hostages were freed", "some 80 inmates escaped": what they do, or what is done, ends their being held."""
    tokens = count.tokens
    begin = past_insertion(count)
    for k in range(begin, min(count.last, begin + 6)):
        if tokens.low[k] in (",", ";", "(", "“", '"', "and", "but", "while", "who", "that"):
            return False
        verb = triggers().verb_at(tokens, k, count.last)
        if tokens.low[k] in ("fled", "flee", "walked") or (
            verb is not None and kinds().get(verb.trigger.lemma) in ("release", "rescue")
        ):
            return True
    return False
