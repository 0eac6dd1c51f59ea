"""What a speaker denies by a verb of denying: "denied that …", "rejected claims of …", "was dismissed by"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from briefing.annotate.clauses import QUOTES, clause_of
from briefing.annotate.predicated import is_deed, predicate, telling
from briefing.annotate.scene import Scene
from briefing.annotate.voices.reckoning import passive_agent
from briefing.annotate.voices.said import DAYS, relative_ends
from briefing.annotate.voices.speaking import can_state, singulars
from briefing.lexicon import deeds
from briefing.lexicon import denials as known
from briefing.lexicon.counts import past_verbs
from briefing.lexicon.forms import is_finite, stem
from briefing.lexicon.grammar import grammar
from briefing.lexicon.names import nationalities
from briefing.lexicon.speech import speech_forms
from briefing.tokens import Tokens

How = Literal["said", "done", "thing", "called", "open", "part", "told"]  # as model.Denial has it
REACH = 6  # tokens after a negation in which the word that it denies stands
SPEAKER = 6  # tokens of a speaker who answers in few words
AUXILIARIES = frozenset({"using", "having", "being"})
PERSONAL = frozenset({"he", "she", "i", "we", "who"})  # who was dismissed, and no claim
NEGATING = frozenset({"nobody", "none", "nor", "neither", "not", "never", "cannot"})
REASONS = 10  # tokens behind what is denied that say why
OWNER = 4  # tokens of whose account it is
ENDS_SHORT = frozenset(
    "this last earlier outright and but as on saying again calling too also at in when while yesterday today".split()
)
# behind these words a speaker says something else than what he denies
CONTRASTS = frozenset(
    "but while although though saying insisting stating claiming adding arguing asserting maintaining noting "
    "describing calling blaming accusing instead".split()
)
VIEWS = frozenset({"stance", "position", "view", "line", "denial"})
CIRCUMSTANCE = frozenset("when after before because since until as".split())
GOES_ON = frozenset("and calling he she it they which who then".split())  # behind a comma
# what a speaker denies who says that he had nothing to do with it
CHARGES = frozenset("charge charges accusation accusations allegation allegations".split())
PARTS = (["behind", "the"], ["involved", "in"], ["responsible", "for"], ["linked", "to"])
IN_IT = frozenset({"behind", "involved", "responsible", "linked"})
WILL = frozenset({"would", "will"})
WOULD = WILL | {"could", "may", "might"}
TAKING = frozenset({"part", "participated", "participate", "participating"})  # behind "not": "did not take part"
PART = CHARGES | frozenset(
    "involvement responsibility role part hand complicity wrongdoing guilt blame link links connection connections "
    "ties interference meddling collusion".split()
)


class Found(NamedTuple):
    """What is denied: the tokens [first, last), those that say what it is, how, and the token that denies it."""

    first: int
    last: int
    heads: Sequence[int]
    how: How
    by: int


def refused(tokens: Tokens, scene: Scene, k: int) -> Found | None:
    """What a speaker denies by a verb of denying: "denied that …", "rejects claims of …", "denied it", "brushed aside
    reports that …"."""
    low = tokens.low
    if low[k] not in known.particles():
        return _refused(tokens, scene, k)
    behind = range(k + 1, min(scene.last, k + REACH))
    particle = next((j for j in behind if low[j] in known.particles()[low[k]]), k)
    if particle > k + 1:  # "brushed | the claim | aside"
        told = known.modals().isdisjoint(low[max(scene.first, k - 2) : k]) and _points_back(tokens, scene, k, particle)
        return Found(clause_of(scene.clauses, k).first, particle + 1, (), "told", k) if told else None
    found = _refused(tokens, scene, particle) if particle > k else None
    return found._replace(by=k) if found is not None and low[found.by + 1 : found.by + 2] != ["by"] else found


def contrary(tokens: Tokens, scene: Scene, k: int) -> Found | None:
    """What others say, as "contrary" at token k tells: "contrary to talk of | a mutiny"."""
    of = tokens.low[k + 3 : k + 4] == ["of"]
    return claimed(tokens, scene, k + 2, k) or (_told_in(tokens, scene, k + 4, k) if of else None)


def claimed(tokens: Tokens, scene: Scene, k: int, by: int) -> Found | None:
    """What is claimed as tokens from k on tell, denied by token ``by``: "claims that | the dam had burst"."""
    first = _behind_claims(tokens, k, scene.last)
    return _told_in(tokens, scene, first, by) if first > k else None


def _told_in(tokens: Tokens, scene: Scene, first: int, by: int) -> Found | None:
    last = next((j for j in range(first, scene.last) if tokens.low[j] in (",", ";")), scene.last)
    head = predicate(tokens, telling(tokens, first, last))
    return Found(first, last, [head], "said", by) if head is not None else None


def _refused(tokens: Tokens, scene: Scene, k: int) -> Found | None:
    low = tokens.low
    if low[k] in known.seldom_verbs() and low[k + 1 : k + 2][:1] not in (["that"], ["the"], ["this"], ["claims"]):
        return None
    if low[k + 1 : k + 2] == ["by"] and not grammar().be.isdisjoint(low[max(scene.first, k - 2) : k]):
        return _refused_by(tokens, scene, k)
    if low[k + 1 : k + 2] and low[k + 1].endswith(("self", "selves")):
        return None  # "denied himself sleep"
    if low[k] == "denied" and low[k - 1] in grammar().be and low[k + 1 : k + 2] != ["that"]:
        return None  # "were denied visas"
    if low[k] == "dismissed" and low[k + 1 : k + 2] and not low[k + 1].isalnum():
        return None  # "was summoned and, on Saturday, dismissed"
    if not NEGATING.isdisjoint(low[max(scene.first, clause_of(scene.clauses, k).first) : k]) or low[k - 1] in WOULD:
        return None  # "nobody in Puno disputes that the bridge fell", "which would contradict the claim"
    if low[k - 1] in ("or", "nor") and any(word.startswith("confirm") for word in low[max(scene.first, k - OWNER) : k]):
        return None  # "has not confirmed or | denied"
    last = min(scope_ends(tokens, scene, k + 1), relative_ends(tokens, k, scene.first, scene.last))
    on_a_day = k + 1 < last and low[k + 1] in ("on", "in", "late", "early", *DAYS)
    opens = next((j for j in range(k + 1, min(last, k + REACH)) if low[j] == "that"), k) if on_a_day else k
    named = _named_before(tokens, k, last)
    if _points_back(tokens, scene, named, last):
        if (low[k].endswith("ing") and low[k - 1] != "as") or low[k - 1] == "to":
            return None  # "rejecting such reports, he said …": what follows denies
        end = scene.last if scene.last - last < REASONS else max(last, k + 1)  # "…, saying there was no bomb"
        return Found(clause_of(scene.clauses, k).first, end, (), "told", k)
    if not _denies(low, named, scene.last):
        return None
    first = _behind_claims(tokens, max(opens, named) + 1, last)
    told = telling(tokens, first, last)
    had = next((j for j in range(first, last) if disclaims(low, j)), None)  # "that it was | involved in the raid"
    if had is not None and not any(word in low[first:had] for word in CIRCUMSTANCE):
        what = next((j for j in range(had, last) if deeds.is_content(low[j]) and low[j] not in IN_IT), had)
        return Found(first, last, [what], "part", k)
    part = next((j for j in range(first, last) if low[j] in PART), None)
    if part is not None and (not told or not _names_deed(tokens, first, last)):
        return Found(first, last, [part], "part", k)
    head = first if _is_gerund(low[first] if first < last else "") else predicate(tokens, told)
    if head is None:  # "denied having asked": what was told before
        having = "having" in low[first : first + 2]
        return Found(clause_of(scene.clauses, k).first, last, (), "told", k) if having else None
    refused = low[k + 1] != "that" and not known.granted().isdisjoint(singulars(low[head]))
    if refused or any(low[j] in WILL and low[j + 1] != "have" for j in range(first, head)):
        return None  # "denied the request", "denied that he would resign"
    charged = part is not None and part < head and low[part] not in CHARGES
    return Found(first, last, [head], "part" if charged else "said", k)  # "any role in the bombing"


def _named_before(tokens: Tokens, k: int, last: int) -> int:
    """The token behind which stands what a verb at token k denies: the verb, or the last of what it is called, of where
    and before whom, "dismissed as a slur | the charge that", "rejected before the court | a claim"."""
    low = tokens.low
    if k + 1 >= last or low[k + 1] not in APART:
        return k
    claims = (
        j for j in range(k + 3, min(last, k + REASONS))
        if stem(low[j]) in known.sayings() or low[j + 1 : j + 2] == ["that"]
    )  # fmt: skip
    opens = (o for j in claims for o in range(j - 1, max(k + 2, j - OWNER), -1) if low[o] in OWNING or low[o] in QUOTES)
    return next((o - (low[o] in OWNING) for o in opens), k)


APART = frozenset("as , before in at to on during through with".split())  # opens what stands before what is denied
CONTENT = frozenset("that of on about".split())  # behind which stands what is claimed
OWNING = frozenset("the a an all any these those such his her their its 's".split())
WHOLE = frozenset({"all", "any", "some", "both", "of"})  # "rejects | any of | this"
MADE_KNOWN = frozenset("said circulated published written aired broadcast spread posted printed shared made".split())


def _refused_by(tokens: Tokens, scene: Scene, k: int) -> Found | None:
    """What is denied in the passive: "the mayor's claim that the dam had burst was rejected by the operator"."""
    low = tokens.low
    verb = next(j for j in range(k - 1, scene.first - 1, -1) if low[j] in grammar().be)
    opens = (j for j in range(scene.first + 1, verb) if low[j] == "that" and stem(low[j - 1]) in known.sayings())
    first = next(opens, verb) + 1
    head = predicate(tokens, telling(tokens, first, verb)) if first < verb else None
    if head is None:
        person = low[verb - 1 - (low[verb - 1] in grammar().have)]  # "he had been dismissed by telephone"
        whole = {form for j in range(clause_of(scene.clauses, k).first, verb) for form in singulars(low[j])}
        asked = not known.asked().isdisjoint(whole) and known.sayings().isdisjoint(map(stem, whole))
        back = not (person in PERSONAL or asked or deeds.is_people(person))
        return Found(clause_of(scene.clauses, k).first, k + 1, (), "told", k) if back else None
    return Found(first, verb, [head], "said", k)


def agent(tokens: Tokens, scene: Scene, one: Found) -> str:
    """Who denies it in the passive: "was rejected by | the operator"."""
    by_whom = passive_agent(tokens, one.by, scene.last) if tokens.low[one.by + 1 : one.by + 2] == ["by"] else None
    if by_whom is None:
        return ""
    first, last = by_whom
    first += tokens.low[first] in ("the", "a", "an", "its", "his", "her", "their")
    named = next((m.name for m in scene.mentions if m.end == tokens.ends[last - 1] and m.type == "person"), "")
    return named or re.sub(r" (?=[,.'’])", "", " ".join(tokens.words[first : min(last, first + SPEAKER)]))


def agent_ends(tokens: Tokens, scene: Scene, one: Found) -> int:
    """The token behind those who deny it in the passive, or behind the denial where nobody is told."""
    by_whom = passive_agent(tokens, one.by, scene.last)
    return by_whom[1] if by_whom is not None else one.last


def disclaims(low: Sequence[str], k: int) -> bool:
    """True where words begin at token k which, denied, say that somebody had no part in what follows: "involved in"."""
    behind = low[k : k + 3]
    return behind == ["to", "do", "with"] or behind[:2] in PARTS


def _is_gerund(word: str) -> bool:
    """True for the verb of what the speaker is to have done himself: "denied | charging the crowd", not "using" it."""
    return word.endswith("ing") and deeds.is_content(word) and not known.is_light_verb(word) and word not in AUXILIARIES


def _behind_claims(tokens: Tokens, first: int, last: int) -> int:
    """Where what is denied begins, those who claim it left out: "dismissed Kigali's claims that | men had crossed"."""
    low = tokens.low
    for k in range(first + 1, min(last - 1, first + REACH)):
        if stem(low[k - 1]) not in known.sayings() or low[k - 1] in PART - CHARGES:
            continue
        if low[k] == "that" or (low[k] in CONTENT and _is_gerund(low[k + 1])):
            return k + 1
        that = next((j for j in range(k + 1, min(last - 1, k + REASONS)) if low[j] in ("that", ",")), k)
        spread = low[k] in MADE_KNOWN or low[k].endswith("ing")  # "a claim going round that | men had crossed"
        claims = tokens.words[that - 1][:1].isupper() or low[that - 1] in known.claimants() or can_state(low[that - 1])
        if low[that] == "that" and (spread or (low[k] in OF_WHOM and claims)):
            return that + 1  # "a claim by the officials that | men had crossed"
    return first


OF_WHOM = frozenset({"by", "from", "of", "in", "on"})


def _points_back(tokens: Tokens, scene: Scene, k: int, last: int) -> bool:
    """True for "denied it", "rejected the accusation and …", "…, which the army denied": what was told before."""
    low = tokens.low
    j = next((n for n in range(k + 1, last) if low[n] not in WHOLE), k + 1)
    if _says_no(tokens, k, last):
        return True
    if j + 2 < last and low[j] == "what" and low[j + 1] in grammar().be:  # "refuted | what was aired"
        return low[j + 2] in MADE_KNOWN or stem(low[j + 2]) in known.sayings()
    if "such" in low[j : min(last, j + OWNER)]:
        return True  # "denied giving such an order"
    if j < last and low[j] in known.pointing():
        after = low[j + 1] if j + 1 < last else "."
        verb = after in known.auxiliaries() or after in WOULD or is_finite(after) or after.endswith("ed")
        if low[j] in ("it", "them") and not verb:
            return True
        if low[j] == "it" and after != ".":
            return False  # "denied | it had ordered any strike"
        if not after.isalnum() or after in ENDS_SHORT or after == "to":  # "denied this to the radio"
            return True
        j += 1
    elif j < last and low[j] in ("the", "any", "all", "his", "her", "their", "its"):
        j += 1
        owner = next((o for o in range(j, min(last, j + OWNER)) if low[o] in ("'s", "'")), None)
        j = owner + 1 if owner is not None else _owned_claim(tokens, j, last) or j  # "denied the airline's account"
    elif (noun := _owned_claim(tokens, j, last)) is not None:
        j = noun
    elif j < last and low[j].isalpha() and low[j] not in ENDS_SHORT:
        return False
    if k + 1 < j < last and stem(low[j]) in known.sayings() and low[j] not in PART - CHARGES:
        that = next((n for n in range(j + 1, min(last, j + REASONS)) if low[n] in ("that", ",")), last)
        if low[that : that + 1] == ["that"]:
            return False  # "rejected the reports in the press that men were missing"
        after = low[j + 1] if j + 1 < last else "."
        theirs = after in ("from", "by") and CONTENT.isdisjoint(low[j + 1 : last])  # "the claims from the rebels"
        return not after.isalnum() or after in ENDS_SHORT or theirs
    clause = clause_of(scene.clauses, k)
    opens = {clause.opener, *low[max(scene.first, clause.first - 2) : clause.first + 1]}
    before = range(max(scene.first + 1, k - SPEAKER), k - 1)
    apposed = any(
        stem(low[n]) in known.sayings() and low[n - 1] in ("a", "an") and low[n + 1].isalpha() for n in before
    )
    if apposed and low[k + 1 : k + 2] and low[k + 1] in SIGNS and low[k - 1] not in grammar().be | {"who", "to", "or"}:
        return True  # "…, a claim the port | rejected"
    return j == k + 1 and QUOTES.isdisjoint(low[j : j + 1]) and not opens.isdisjoint(("which", "that"))


def _owned_claim(tokens: Tokens, first: int, last: int) -> int | None:
    """The noun for what is claimed behind those who claim it, at token first: "rejected | Chilean media reports"."""
    for k in range(first, min(last, first + OWNER)):
        if stem(tokens.low[k]) in known.sayings() and tokens.low[k] not in PART - CHARGES:
            return k if k > first else None
        whose = tokens.words[k].istitle() or tokens.low[k] in known.claimants() or tokens.low[k] in ("'s", "'", "’")
        if not (whose or can_state(tokens.low[k])):
            return None
    return None


def _says_no(tokens: Tokens, k: int, last: int) -> bool:
    """True for "the group has denied.", "the army denied the same": whatever was said of somebody before."""
    low = tokens.low
    if not low[k].startswith(("deny", "deni")) or low[k - 1] in grammar().be | {"to", "or", "of"}:
        return False
    after = low[k + 1 + (low[k + 1 : k + 2] == ["the"])] if k + 2 < len(low) else "."
    behind = k + 2 + (low[k + 1 : k + 2] == ["the"])
    same = after == "same" and (behind >= last or not low[behind].isalpha())  # not "the same evening that …"
    return same or (after in SIGNS and "that" not in low[k + 1 : last])


SIGNS = frozenset(", . ; ! :".split())


def _names_deed(tokens: Tokens, first: int, last: int) -> bool:
    """True where more is denied than a part: "any role in the bombing", but not "any Russian involvement"."""
    told = (k for k in range(first, last) if deeds.is_content(tokens.low[k]) and is_deed(tokens, k))
    return any(tokens.low[k] not in PART and not nationalities().at(tokens, k, last) for k in told)


def _denies(low: Sequence[str], k: int, last: int) -> bool:
    """ "Denied" denies whatever follows; "rejected" and "dismissed" only what is said: claims, reports, that it was."""
    if low[k].startswith(("deny", "deni")):
        return True
    return any(word == "that" or stem(word) in known.sayings() for word in low[k + 1 : min(last, k + 5)])


def scope_ends(tokens: Tokens, scene: Scene, k: int) -> int:
    """The token at which what is denied ends: at a contrast or at words that go on to say something else."""
    low, had = tokens.low, grammar().helping
    for j in range(k, scene.last):
        if low[j] in {";", ":", ")", "—"} or (low[j] in CONTRASTS and j > k):
            return j
        if low[j] in CIRCUMSTANCE and any(word in had or is_finite(word) for word in low[k:j]):
            return j  # "denied that it was a coup | when it took power"
        if low[j] == "," and j + 1 < scene.last and (low[j + 1] in GOES_ON or low[j + 1] in {"said", "says", "told"}):
            return j
        view = low[j + 2] if low[j] == "," and j + 2 < scene.last and low[j + 1] in {"a", "an"} else ""
        if view and (view in VIEWS or stem(view) in known.sayings()):
            return j  # "denied that there were too few, | a stance that angered many"
        told = speech_forms().get(low[j + 1], ("", ""))[1] if low[j] == "and" and j + 1 < scene.last else ""
        if told.startswith("past") or told == "third" or (told == "base" and low[k - 1].endswith("y")):
            return j  # "denied it and blamed the rebels"
        past = j + 1 < scene.last and (
            low[j + 1] in past_verbs() or (low[j + 1].endswith("ed") and is_finite(low[j + 1]))
        )
        if low[j] == "and" and past and not had.intersection(low[k:j]):
            return j  # "denied the charges and went home"
    return scene.last
