"""What a sentence says is not so: clauses that are negated as facts, and what a speaker denies.

"Police did not fire on the crowd", "no market was hit", "there was no ransom", "the company denies dismissing anyone".
What somebody cannot, will not or does not do as a habit is no denial of a fact, nor is "no group has yet claimed it".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from briefing.annotate.attribution import speaker_at
from briefing.annotate.clauses import Clause, clause_of, grammar
from briefing.annotate.scene import Scene
from briefing.lexicon import denials as known
from briefing.lexicon.counts import past_verbs
from briefing.lexicon.forms import stem
from briefing.lexicon.names import nationalities
from briefing.lexicon.speech import speech_forms
from briefing.model import Denial
from briefing.signs import Sign
from briefing.tokens import Tokens

How = Literal["said", "done", "thing", "called", "open", "part"]  # as model.Denial has it
REACH = 6  # tokens after a negation in which the word that it denies stands


DENYING = Sign(lambda word: word in known.markers() or word in known.denying() or word.endswith("n't"))


def find_denials(tokens: Tokens, scene: Scene) -> list[Denial]:
    """The denials of one sentence, in order; at most one a clause."""
    found: dict[int, Denial] = {}
    for first, last, heads, how in _denied(tokens, scene):
        stems = tuple(dict.fromkeys(stem(tokens.low[k]) for k in heads))
        if known.idle().intersection((*stems, *(tokens.low[k] for k in heads))):
            continue
        told = speaker_at(scene.attributions, tokens.starts[heads[0]])
        words = _content(tokens, scene, first, last).union(stems)
        run = tokens.starts[first], tokens.ends[last - 1]
        found.setdefault(first, Denial(*run, stems, words, how, told.speaker if told else None))
    return list(found.values())


def _denied(tokens: Tokens, scene: Scene) -> Iterator[tuple[int, int, Sequence[int], How]]:
    """Runs of tokens [first, last) that deny something, each with the tokens that say what is denied, and how."""
    low = tokens.low
    denying, markers = known.denying(), known.markers()
    for k in tokens.where(DENYING, scene.first, scene.last):
        word = low[k]
        if word in denying and _denies(low, k, scene.last):
            last = _scope_ends(tokens, scene, k + 1)
            told = [j for j in range(k + 1, last) if known.is_content(low[j]) and _is_deed(tokens, j)]
            head = next((j for j in told if known.has_names(stem(low[j]))), told[0] if told else None)
            part = next((j for j in range(k + 1, last) if low[j] in PART), None)
            if part is not None and (head is None or not _names_deed(tokens, k + 1, last)):
                yield k + 1, last, [part], "part"
            elif part is not None and head is not None and part < head and low[part] not in CHARGES:
                yield k + 1, last, [head], "part"  # "any role in the bombing"
            elif head is not None:
                yield k + 1, last, [head], "said"
        elif word in markers or word.endswith("n't"):
            clause = clause_of(scene.clauses, k)
            heads = _heads(tokens, clause, k)
            if heads and not _idle(tokens, clause, k):
                how: How = "thing" if low[k] in known.determiners() else "done"
                if low[k + 1 : k + 2] in (["a"], ["an"], ["the"]):
                    how = "called"
                if "yet" in low[k + 1 : clause.last]:
                    how = "open"
                if how == "done" or known.past().intersection(low[clause.first : clause.last]):
                    yield clause.first, clause.last, heads, how


# behind these words a speaker says something else than what he denies
CONTRASTS = frozenset(
    "but while although though saying insisting stating claiming adding arguing asserting maintaining noting "
    "describing calling blaming accusing instead".split()
)
GOES_ON = frozenset("and calling he she it they which who".split())  # behind a comma
# what a speaker denies who says that he had nothing to do with it
CHARGES = frozenset("charge charges accusation accusations allegation allegations".split())
PART = CHARGES | frozenset("involvement responsibility role part hand complicity wrongdoing guilt blame".split())


def _names_deed(tokens: Tokens, first: int, last: int) -> bool:
    """True where more is denied than a part: "any role in the bombing", but not "any Russian involvement"."""
    return any(
        known.is_content(tokens.low[k])
        and _is_deed(tokens, k)
        and tokens.low[k] not in PART
        and not nationalities().at(tokens, k, last)
        for k in range(first, last)
    )


def _denies(low: Sequence[str], k: int, last: int) -> bool:
    """ "Denied" denies whatever follows; "rejected" and "dismissed" only what is said: claims, reports, that it was."""
    if low[k].startswith(("deny", "deni")):
        return True
    return any(word == "that" or stem(word) in known.sayings() for word in low[k + 1 : min(last, k + 5)])


def _scope_ends(tokens: Tokens, scene: Scene, k: int) -> int:
    """The token at which what is denied ends: at a contrast or at words that go on to say something else."""
    low = tokens.low
    had = grammar().have | grammar().be
    for j in range(k, scene.last):
        if low[j] in (";", ")", "—") or (low[j] in CONTRASTS and j > k):
            return j
        if low[j] == "," and j + 1 < scene.last and low[j + 1] in GOES_ON:
            return j
        if low[j] == "and" and j + 1 < scene.last and speech_forms().get(low[j + 1], ("", ""))[1].startswith("past"):
            return j  # "denied it and blamed the rebels"
        if low[j] == "and" and j + 1 < scene.last and low[j + 1] in past_verbs() and not had.intersection(low[k:j]):
            return j  # "denied the charges and went home"
    return scene.last


def _idle(tokens: Tokens, clause: Clause, k: int) -> bool:
    """True where the negation denies no fact: after a modal, in a condition, "not only", "not yet", "no longer"."""
    low = tokens.low
    if clause.opener in ("if", "unless", "whether", "than") or low[k] in known.modals():
        return True
    before = low[max(clause.first, k - 4) : k]
    after = low[k + 1 : k + 4]
    if known.still().intersection(low[k + 1 : clause.last + 1]) or low[k + 1 : k + 2] == ["to"]:
        return True
    return bool(known.modals().intersection(before)) or bool(known.limits().intersection((*before, *after)))


def _heads(tokens: Tokens, clause: Clause, k: int) -> Sequence[int]:
    """The tokens that say what is denied: the verb after "did not" or "nobody", the noun after "there is no", the verb
    and the noun of "no ransom was paid"."""
    low = tokens.low
    verbal = low[k] not in known.determiners()
    if verbal and low[k] == "not" and not (k > clause.first and low[k - 1] in known.auxiliaries()):
        if not (k + 1 < clause.last and low[k + 1] in ("a", "one")):
            return ()  # "not far from the town"
        verbal = False
    content = [j for j in range(k + 1, min(clause.last, k + 1 + REACH)) if known.is_content(low[j])]
    if not content or stem(low[content[0]]) in known.idle():
        return ()
    if verbal:
        return content[:1]
    g = grammar()
    done = next((j for j in content[1:] if low[j - 1] in g.be or low[j - 1] in g.have), content[0])
    return (done, content[0])


def _is_deed(tokens: Tokens, k: int) -> bool:
    """False for words that only name what is denied as said: "denied the allegations that …"."""
    return stem(tokens.low[k]) not in known.sayings()


def _content(tokens: Tokens, scene: Scene, first: int, last: int) -> frozenset[str]:
    """Stems of the content words of a run; the subject of a clause that has none of its own is looked for before it."""
    said = {k for a in scene.attributions for k in range(*tokens.between(a.start, a.end))}
    said |= {k for a in scene.attributions if a.speaker_start >= 0
             for k in range(*tokens.between(a.speaker_start, a.speaker_end))}  # fmt: skip
    return frozenset(
        stem(tokens.low[k])
        for k in range(first, last)
        if k not in said and known.is_content(tokens.low[k]) and _is_deed(tokens, k)
    )
