"""What negations say was not done: "did not fire", "no ransom was paid", "killed nobody", "had no part in the raid"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.clauses import Clause, clause_of
from briefing.annotate.predicated import ARTICLES
from briefing.annotate.scene import Scene
from briefing.annotate.voices.doubts import ASKED, AUXILIARY, LIVES, POINTS, SHOWING, TOLD_BY_THE_WAY, suggested
from briefing.annotate.voices.refusals import PART, REACH, TAKING, Found, How, disclaims, scope_ends
from briefing.lexicon import deeds
from briefing.lexicon import denials as known
from briefing.lexicon.forms import is_adverb, is_finite, participle, stem
from briefing.lexicon.grammar import grammar
from briefing.tokens import Tokens

EVER = (["time"], ["point"], ["stage"], ["moment"])  # "at no | time"
TRIES = frozenset({"attempt", "attempts", "effort", "efforts"})
NOBODY = frozenset({"nobody", "none"})
SOME = frozenset("most some many several few half".split())
HEARSAY = frozenset("report reports information news word records record".split())
SIGNS = frozenset({"sign", "signs", "trace", "traces"})  # "no sign of wounds", but "has not signed"


def negated(tokens: Tokens, scene: Scene, k: int) -> Found | None:
    """What a negation says was not done, or that there was none of."""
    low = tokens.low
    clause = clause_of(scene.clauses, k)
    if _no_part(low, k):
        return _uninvolved(tokens, scene, clause, k)
    if low[k] == "without" and low[k + 1 : k + 2] and not _lacks(low[k + 1]):
        return None
    if low[k] == "nothing":
        return _nothing(tokens, scene, clause, k)
    if _is_such(low, k, clause.last):
        idle = known.modals().intersection((*low[clause.first : k], *low[k + 2 : k + REACH]))
        return Found(clause.first, scope_ends(tokens, scene, k + 3), (), "told", k) if not idle else None
    if _untold(tokens, k, clause.last):
        return None
    nobody = low[k] in NOBODY or low[k : k + 2] == ["no", "one"] or low[k : k + 3] == ["no", "-", "one"]
    if nobody and _done_to(low, k - 1, scene.first):
        return Found(clause_of(scene.clauses, k - 1).first, min(scene.last, k + 3), [k - 1], "done", k)
    does = low[min(k + 1 + (low[k] == "no"), scene.last - 1)]
    if nobody and does.endswith("s") and does not in grammar().be | grammar().have:
        return None  # "nobody throws a stone"
    if low[clause.first] in SOME and low[clause.first + 1] == "of":
        return None  # "most of those in the hold had no papers": others may have
    heads = _heads(tokens, clause, k)
    opens = low[k : k + 2] == ["no", "such"] and k <= clause.first + 1  # "that | no such case exists"
    such = Found(clause.first, clause.last, (), "told", k) if opens else None
    if not heads:
        return such
    if (low[k] != "without" and _idle(tokens, clause, k)) or clause.opener in TOLD_BY_THE_WAY:
        return None
    if low[k - 1] in grammar().be and tokens.words[heads[0]].istitle():
        return None  # "it was not Peru"
    tried = {"to"} if low[k + 1] in TRIES else set[str]()  # "no attempt to take hostages"
    if known.modals().intersection(low[k : max(heads)]) - AUXILIARY - tried:
        return None  # "nobody will go hungry"
    if low[k - 1] in grammar().have and not known.supplies().isdisjoint(low[j] for j in heads):
        return None  # "had no water"
    how = _how(low, k, clause.last)
    there = "there" in low[max(clause.first, k - 2) : k]  # "there are no political prisoners"
    last = next((j for j in range(max(heads) + 1, clause.last) if _goes_on(low, j, clause.last)), clause.last)
    first = k if low[k] == "nor" else clause.first
    if there:  # "told state radio | there was no cholera"
        return Found(low.index("there", max(clause.first, k - 2)), last, heads, how, k)
    told = known.past().intersection(low[clause.first : clause.last]) or low[k] == "without"
    told = told or stem(low[heads[0]]) in known.harm() or is_finite(low[heads[0]])
    if not told and how == "thing" and _is_deed(low[k - 1]):
        told, heads = True, (k - 1, *heads)  # "paid | no ransom"
    told = told or (low[k - 1] == "of" and low[k - 2] in ("knew", "know", "knows"))  # "knew of | no swap"
    if how == "done" or told:
        return Found(first, last, heads, how, k)
    return such


def _how(low: Sequence[str], k: int, last: int) -> How:
    """What the negation at token k says: that it was not done, was none, is called otherwise or not done yet."""
    if "yet" in low[k + 1 : last]:
        return "open"
    if low[k + 1 : k + 2] in (["a"], ["an"], ["the"]):  # "not a shot was fired", "this was not a swap"
        return "thing" if low[k] == "not" and low[k - 1] not in known.auxiliaries() else "called"
    return "thing" if low[k] in known.determiners() else "done"


def _is_deed(word: str) -> bool:
    return is_finite(word) and deeds.has_names(stem(word)) and not known.is_light_verb(word)


def _done_to(low: Sequence[str], k: int, first: int) -> bool:
    """True for a verb at token k of what was done to nobody: "had | threatened | no one"."""
    return k > first and is_finite(low[k]) and deeds.is_content(low[k]) and low[k] not in known.untold()


def _goes_on(low: Sequence[str], k: int, last: int) -> bool:
    """True where what is denied ends: "in danger | or in need", "nobody was hurt | and the talk of it was idle"."""
    return low[k] in ("or", "nor") or (low[k] == "and" and not grammar().be.isdisjoint(low[k + 2 : last]))


def _nothing(tokens: Tokens, scene: Scene, clause: Clause, k: int) -> Found | None:
    """What was done to nothing: "nothing was | stolen", "threw | nothing"; what nothing suggests; and "nothing of the
    kind", whatever that was."""
    low = tokens.low
    if low[k + 1 : k + 3] == ["of", "the"] and low[k + 3 : k + 4] in (["kind"], ["sort"]):
        return Found(clause.first, min(clause.last, k + 8), (), "told", k)
    if low[k + 1 : k + 2] and low[k + 1] in WRONG and k + 1 < clause.last:
        return Found(clause.first, clause.last, [k + 1], "done", k)
    shows = next((j for j in range(k + 1, min(clause.last, k + REACH)) if low[j] in SHOWING and low[j - 1] == "to"), k)
    if shows > k:
        return suggested(tokens, scene, shows, k)
    verb = k - 1 - (low[k - 1] in ("to", "absolutely", "almost"))
    did = verb > scene.first and is_finite(low[verb]) and deeds.is_content(low[verb])
    if did and stem(low[verb]) not in known.idle():
        # "confessed to | nothing", "threw | nothing"
        return Found(clause_of(scene.clauses, verb).first, k + 1, [verb], "done", k)
    done = next((j for j in range(k + 1, clause.last) if low[j] not in HELPING and not is_adverb(low[j])), k)
    if done - k < 2 or not participle(low[done]) or not deeds.is_content(low[done]):
        return None
    return Found(clause.first, clause.last, [done], "done", k)


WRONG = frozenset("wrong unusual abnormal amiss suspicious improper illegal unlawful".split())


def _uninvolved(tokens: Tokens, scene: Scene, clause: Clause, k: int) -> Found:
    """A part in something that is denied: "had no part in | the raid"."""
    low = tokens.low
    begin = next((j + 1 for j in range(k + 1, clause.last) if low[j] in ("in", "for", "to", "with", "behind")), k + 2)
    head = next((j for j in range(begin, clause.last) if deeds.is_content(low[j])), None)
    return Found(clause.first, scope_ends(tokens, scene, k + 3), [k + 1 if head is None else head], "part", k)


def _is_such(low: Sequence[str], k: int, last: int) -> bool:
    """ "No such thing", "no such request", "never told her any such thing": of that kind nothing happened."""
    if low[k : k + 2] != ["no", "such"]:
        return any(low[j : j + 2] == ["any", "such"] for j in range(k + 1, last))
    return not ANYTHING.isdisjoint(low[k + 2 : k + 4]) or any(stem(word) in ASKED for word in low[k + 2 : k + 3])


def _lacks(word: str) -> bool:
    """True for what is denied that something was done without: "without | warning", "without | harming anybody"."""
    return word in known.lacking() or (
        word.endswith("ing") and (deeds.has_names(stem(word)) or stem(word) in known.harm())
    )


ANYTHING = frozenset("thing things event events incident incidents".split())  # "no such thing"


def _untold(tokens: Tokens, k: int, last: int) -> bool:
    """True where it was only not told or known, or not heard of: "did not say how many had died"."""
    low = tokens.low
    reach = range(k + 1, min(last, k + REACH))
    verb = next((j for j in reach if not low[j].endswith("ly") and low[j] not in HELPING), k)
    heard = low[verb] in ("hear", "heard") and low[verb + 1 : verb + 2] and low[verb + 1] in ("of", "from", "about")
    return heard or low[verb] in known.untold()


LOSING = frozenset({"lose", "lost", "losing", "loses"})
HELPING = frozenset("had has have was were is are did been ever yet".split())


def _no_part(low: Sequence[str], k: int) -> bool:
    """True where the negation at token k says that somebody had no part in it: "was not behind the", "had nothing to do
    with", "had no role in", "did not take part in"."""
    behind = low[k + 1 : k + 4]
    if low[k] == "nothing" or disclaims(low, k + 1):
        return disclaims(low, k + 1)
    if low[k] == "no":
        part = bool(behind) and behind[0] in PART and behind[0] != "charges"
        return part and behind[1:2] in (["in"], ["for"], ["to"], ["with"])
    return "in" in behind and not TAKING.isdisjoint(behind[:2])


def _idle(tokens: Tokens, clause: Clause, k: int) -> bool:
    """True where the negation denies no fact: after a modal, in a condition, "not only", "not yet", "no longer"."""
    low = tokens.low
    habit = deeds.has_names(stem(low[k + 1])) if k + 1 < clause.last else False
    if clause.opener in ("if", "unless", "whether", "than") or (
        low[k] in known.modals() and not (habit and low[k] in AUXILIARY)
    ):
        return True
    before = [low[j] for j in range(max(clause.first, k - 4), k) if low[j : j + 2] != ["so", "far"]]
    after = low[k + 1 : k + 4]
    still = (word in known.still() for word in low[k + 1 : clause.last + 1])
    if any(still) or low[k + 1 : k + 2] == ["to"]:
        return True
    if habit:
        before = [word for word in before if word not in AUXILIARY]  # "our army does not fire on villages"
    return bool(known.modals().intersection(before)) or bool(known.limits().intersection((*before, *after)))


def _heads(tokens: Tokens, clause: Clause, k: int) -> Sequence[int]:
    """The tokens that say what is denied: the verb after "did not" or "nobody", the noun after "there is no", the verb
    and the noun of "no ransom was paid"; of a verb that says little, what was not taken, given or received."""
    low = tokens.low
    verbal = low[k] not in known.determiners() or low[k + 1 : k + 2] in EVER
    helping = known.auxiliaries() | AUXILIARY
    if verbal and low[k] == "not" and not (k > clause.first and low[k - 1] in helping):
        if not (k + 1 < clause.last and low[k + 1] in ("a", "one")):
            return ()  # "not far from the town"
        verbal = False
    of_one = low[k + 1 : k + 2] == ["one"]
    stop = next((j for j in range(k + 1, clause.last) if low[j] == ","), clause.last)  # "no rice, | soldiers included"
    content = [j for j in range(k + 1, min(stop, k + 1 + REACH)) if deeds.names_at(low, j)]
    content = [j for j in content if not low[j].isdigit() or low[j - 1] == "-"]  # "no B-52"
    content = [j for j in content if not is_adverb(low[j]) and not (verbal and [low[j]] in EVER)]
    if (verbal and low[k] in known.determiners()) or "of" in (*low[k + 1 : k + 2], *low[k + 2 : k + 3] * of_one):
        verbal = True  # "none of the boats had been | hit", "not one of them | sank", "at no time did they | shoot"
        done = [j for j in content if low[j - 1] in helping or (is_finite(low[j]) and low[j - 1] not in ARTICLES)]
        content = done or content[-1:]
    if verbal and len(content) > 1 and known.is_light_verb(low[content[0]]):
        return content[-1:]
    if content[1:] and low[content[0]] in HEARSAY and low[content[0] + 1] == "of":
        content = content[1:]  # "had no report of | a slide"
    if not content or stem(low[content[0]]) in known.idle() or low[content[0]] in SIGNS:
        return ()
    if any(low[j] in LIVES for j in content) and any(low[j] in LOSING for j in content):
        return [j for j in content if low[j] in LIVES]  # "nobody lost his life", "no lives were lost"
    if verbal and known.is_light_verb(low[content[0]]) and POINTS.intersection(low[content[0] + 1 : content[0] + 2]):
        return ()  # "weren't taking this seriously"
    if verbal:
        compound = low[content[0] + 1 : content[0] + 2] == ["-"]  # "has not been a by - | election"
        return content[-1:] if compound else content[:1]
    helped = grammar().helping
    at = next((n for n, j in enumerate(content) if n and (low[j - 1] in helped or is_finite(low[j]))), 0)
    if at and (known.is_light_verb(low[content[at]]) or low[content[at]] in known.reporting()):
        of = (j for j in content[:at] if low[j + 1] == "of")
        return (next(of, content[at - 1]),)  # "no formal charges were | filed", "no case of measles was | reported"
    while not at and content[0] + 1 in content:
        content = content[1:]  # "no civilian | casualties"
    return (content[at], content[max(0, at - 1)])
