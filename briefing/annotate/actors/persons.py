"""What tells a person: where a name ends and an office begins, an age, an office in apposition, speech."""

from __future__ import annotations

from briefing.annotate.actors.acronyms import capital
from briefing.annotate.actors.families import is_kin_at
from briefing.annotate.actors.runs import QUOTES, Run, body_type, joined, size_of, take_run
from briefing.expressions import expression
from briefing.lexicon import names
from briefing.lexicon.around_names import around
from briefing.lexicon.ordinary import is_ordinary
from briefing.lexicon.surnames import surname_comes_first
from briefing.tokens import Tokens

INTERNATIONAL = frozenset({"international", "memorial", "grand", "general"})  # may stand before what bears the name
INITIALS = expression(r"[A-Z]|(?:[A-Z]\.){2,}")  # a person's, written before the surname
ASKED = frozenset({"told", "tells"})  # whom these have as their object is as often an outlet
PLACES = frozenset("U.S. U.N. U.K. E.U. N.Y. D.C. L.A. N.J. N.C. S.C. N.H. R.I. N.D. S.D. N.M. B.C. U.A.E.".split())
LONGEST, LONGEST_INTRODUCED = 5, 4  # words in capitals of a name; of one of which an office before a comma alone tells
OF_PERSONS = ("organisation", "government", "media")  # types of bodies of which somebody is
STATE_STARTS = frozenset({"south", "north", "saudi", "united"})

TRADE = expression(r"\w+(?:er|ist|ant)")  # "Roofer", "Tyrant"
OPENERS = frozenset("witnesses residents officials villagers survivors neighbours neighbors police relatives".split())


def name_within(tokens: Tokens, first: int, last: int) -> tuple[int, int]:
    """The tokens of a person's name without an office before or behind it, nor the state that follows: "Fisheries
    Minister | Ada Okello", "Ada Okello | Prime Minister", "Ada Okello | South Korea"."""
    low = tokens.low
    offices = [k for k in range(first, last) if low[k] in around().offices and tokens.words[k][0].isupper()]
    if offices and not names.is_given(tokens.words[first]):
        behind = offices[-1] + 1
        while behind + 1 < last and (tokens.words[behind] == "-" or low[behind] in around().ranks):
            behind += 1 + (tokens.words[behind] == "-")  # "Secretary-General | Ada Okello", "Inspector General | …"
        return (behind, last) if behind < last else (first, first)
    if (rank := _behind_rank(tokens, first, last)) > first:
        return rank, last
    if last - first > 2 and low[last - 1] in OPENERS and names.is_given(tokens.words[first]):
        last -= 1  # "Ada Okello | Witnesses" of a lost full stop
    for k in range(first + 2, last):
        title = names.titles().at(tokens, k, last) if offices or low[k] in ("crown", "deputy") else None
        if k in offices or (title and title[1] and title[0] > 1) or (low[k] == "vice" and offices):
            return first, k
        if (low[k] in STATE_STARTS and k < last - 1) or tokens.words[k].isupper():
            hit = names.actors().at(tokens, k, last) or names.nationalities().at(tokens, k, last)
            if hit is not None and (hit[0] > 1 or len(low[k]) > 1):
                return first, k
    return first, last


def _behind_rank(tokens: Tokens, first: int, last: int) -> int:
    """The token behind a rank that stands inside a run of capitals: "PRO Lt Col | Ada Okello"; the first for none."""
    if names.is_given(tokens.words[first]):
        return first
    if tokens.words[first] in around().short_ranks and last - first > 2:
        return first + 1
    k = next((k for k in range(first + 1, last - 1) if tokens.low[k] in around().ranks), first)
    while k > first and k < last - 1 and (tokens.low[k] in around().ranks or tokens.words[k] == "."):
        k += 1
    return k if k > first else _behind_kind(tokens, first, last)


def _behind_kind(tokens: Tokens, first: int, last: int) -> int:
    """The given name behind what its bearer is or of where or whose, all in capitals: "ABC Villager | Ada Okello", "the
    Peoples Party | Ada Okello", "Roofer | Ada Okello"; the first token for none."""
    for k in range(first + 1, last - 1):
        if names.is_given(tokens.words[k]) and capital(tokens.words[k + 1]):
            what = tokens.low[k - 1]
            trade = TRADE.fullmatch(what) and is_ordinary(what)
            other = names.is_office(what) or what in around().bystanders or what in around().before_persons
            return k if trade or other else first
    return first


def looks_like_person(tokens: Tokens, run: Run, first: int, last: int) -> bool:
    """True where the run or what stands around it tells a person: a title, a given name, an age, an office, speech."""
    words, low = tokens.words, tokens.low
    size = run.last - run.first
    if size < 2 or _is_no_name(tokens, run):
        return False
    if low[run.first] in around().kunyas and not (
        names.places().at(tokens, run.first, last) or low[run.first - 1] in WHERE
    ):
        return True
    if run.first > first and names.is_given(words[run.first - 1]):
        return False  # the rest of a longer name, or of a list that lost its commas
    foreign = size > 2 and surname_comes_first(" ".join(words[run.first : run.last]).replace(" - ", "-"))
    thing = not foreign and tokens.any_among(around().no_persons, run.first, run.last)
    if thing or low[run.first] in around().land:
        return False
    if foreign or names.is_given(words[run.first]):
        return low[run.last - 1] not in around().faiths  # "Roman Catholic"
    if has_initials(tokens, run, last):
        return True
    opens = run.first - 1 == first or (run.first > 0 and words[run.first - 1].islower())
    kin = low[run.first - 1] in around().kin or low[run.first - 3 : run.first] == ["in", "-", "law"]
    if run.first > 0 and opens and (names.is_office(low[run.first - 1]) or kin):
        return True  # a capitalised "Figure | Carving Centre" may be a part of the name itself
    after = run.last
    place = names.places().at(tokens, run.first, last)
    body = after < last and low[after] == "reported" and run.first > 0 and low[run.first - 1] == "the"
    if body or (place is not None and run.first + place[0] >= run.last):
        return False
    speaks = after < last and (low[after] in around().saying or (size <= 3 and low[after] in around().feeling))
    if speaks and not all(is_ordinary(word) or word in names.heads() for word in low[run.first : run.last]):
        return True
    if introduced(tokens, run, first, last) or _is_of_body(tokens, run, last):
        return True
    led = low[run.first - 1] == "by" and low[run.first - 2] in around().led and _means_nothing(tokens, run)
    undergoes = led or low[run.first - 1] in around().done_to
    if run.first > first and undergoes and low[run.last - 1] not in names.heads():
        return size < LONGEST
    if after + 2 < last and words[after] == "(" and words[after + 2] == ")" and _is_age(words[after + 1]):
        return True
    if after + 1 < last and words[after] == ",":
        if _is_age(words[after + 1]):
            return True
        return _office_follows(tokens, run.first, after + 1, last)
    return size <= 3 and run.first > 0 and low[run.first - 1] in around().saying and low[run.first - 1] not in ASKED


def _is_no_name(tokens: Tokens, run: Run) -> bool:
    """True for a run that is too long for a name, or holds signs and acronyms; for "Monitoring Capacity"."""
    words, opening = tokens.words[run.first : run.last], tokens.low[run.first]
    if size_of(tokens, run.first, run.last) > LONGEST:
        return True
    if any(word == "&" or (word.isupper() and len(word) > 3 and "." not in word) for word in words):
        return True
    return opening.endswith("ing") and is_ordinary(opening) and not names.is_given(words[0])


def _is_of_body(tokens: Tokens, run: Run, last: int) -> bool:
    """True for two or three words that mean nothing, of a body: "Zuvika Okel of Lota University", "… at the ABC", "…,
    of the aid group Hope"."""
    k = run.last + (tokens.words[run.last : run.last + 1] == [","])
    if k >= last or run.last - run.first > 3 or tokens.low[k] not in ("of", "at", "from"):
        return False
    k += 1 + (tokens.low[k + 1 : k + 2] == ["the"])
    stop = next((j for j in range(k, min(last, k + LOWER)) if not tokens.words[j].islower()), k)
    kind = names.heads().get(tokens.low[stop - 1]) if stop > k else None
    if kind is None and k < last and capital(tokens.words[stop]):
        kind = body_type(tokens, stop, take_run(tokens, stop, last))
    return kind in OF_PERSONS and _means_nothing(tokens, run)


LOWER = 4  # words in small letters by which a body is told


def _means_nothing(tokens: Tokens, run: Run) -> bool:
    """True for a run of words that tell no thing and no body."""
    return not any(is_ordinary(word) or word in names.heads() for word in tokens.low[run.first : run.last])


def has_initials(tokens: Tokens, run: Run, last: int) -> bool:
    """True for "A.B. Okello", "A. Okello" and for who is told by an initial alone: "Okello B., a student"."""
    words = tokens.words
    begins, ends = words[run.first], words[run.last - 1]
    if run.last - run.first > 1 and INITIALS.fullmatch(begins) and begins not in PLACES:
        point = len(begins) > 1 or words[run.first + 1] == "."
        land = names.actors().at(tokens, run.last - 1, run.last)  # "he wrote on X. | Peru"
        return point and len(ends) > 2 and tokens.low[run.last - 1] not in names.heads() and land is None
    if run.last - run.first != 2 or len(ends) > 1 or words[run.last : run.last + 1] != ["."] or run.last + 1 >= last:
        return False
    after = words[run.last + 1]
    return (after == "," or after.islower()) and tokens.low[run.first] not in names.heads()


def is_named_after(tokens: Tokens, i: int, end: int, last: int) -> bool:
    """True for a name that a building or a town bears: "the | Okello | bridge", "the viaduct | Okello"."""
    k = end + (end + 1 < last and tokens.low[end] in INTERNATIONAL)
    behind = k < last and tokens.low[k] in around().named_after and (tokens.words[k].islower() or k > end)
    before = i > 0 and tokens.words[i - 1].islower() and tokens.low[i - 1] in around().named_after
    return behind or (before and (i < 2 or tokens.low[i - 2] in ("the", "a", "on", "of", "old", "new")))


def whole_name(tokens: Tokens, begin: int, end: int) -> str:
    """A person's name as written, with the point that makes an initial of its last letter: "Ada O."; the point itself
    is left to the sentence, where it would part a subject from its verb."""
    initial = end - begin > 1 and len(tokens.words[end - 1]) == 1 and tokens.words[end : end + 1] == ["."]
    point = initial and tokens.ends[end - 1] == tokens.starts[end]
    return joined(tokens, begin, end) + ("." if point else "")


def is_kin(tokens: Tokens, i: int, last: int) -> bool:
    """True for a given name alone behind whose son, wife or mother it is: "his wife, Ada,"."""
    if not is_kin_at(tokens, i) or not names.is_given(tokens.words[i]):
        return False
    return i + 1 >= last or not capital(tokens.words[i + 1])


OWN = frozenset("his her first last surname himself herself".split())
BESIDE_OWN = frozenset("only just simply as name surname himself herself".split())


def gives_name(tokens: Tokens, i: int, first: int) -> bool:
    """True for the name by which somebody asks to be told: "gave just his surname, Zuvik", "his name as Zuvik"."""
    k = i - 1 - (tokens.words[i - 1] in QUOTES)
    if k <= first or tokens.low[k] not in (",", "as", "only"):
        return False
    told = tokens.low[max(first, k - 4) : k]
    named = told[-1] in BESIDE_OWN and (tokens.words[k] != "," or told[-1] in ("name", "surname"))
    return named and not OWN.isdisjoint(told)


def _is_age(word: str) -> bool:
    return word.isdigit() and 0 < int(word) < 110


WHERE = frozenset("of for in at to".split())  # between an office and whose it is
REACH = 8  # tokens of whose an office is
PHRASE_ENDS = frozenset(", . ; : ( ) of for at in to from with on by and who that which whose when since known".split())


def _ends_phrase(tokens: Tokens, first: int, k: int) -> bool:
    """True for a word behind the head: a preposition, a relative, a participle ("candidate | backed by the party")."""
    return tokens.low[k] in PHRASE_ENDS or (
        k > first and tokens.low[k].endswith("ed") and tokens.words[k].islower() and names.is_office(tokens.low[k - 1])
    )


def office_head(tokens: Tokens, first: int, last: int) -> int | None:
    """The token that heads the noun phrase that begins at ``first``, where it is an office: "leader" of "union leader
    of Lota", but nothing in "merchant ship"."""
    stop = next((k for k in range(first, last) if _ends_phrase(tokens, first, k)), last)
    return stop - 1 if stop > first and names.is_office(tokens.low[stop - 1]) else None


def _office_follows(tokens: Tokens, first: int, j: int, last: int) -> bool:
    """True where an office in apposition to the name at ``first`` begins at token j: "a union leader", "Oman's foreign
    minister"; or "who" behind words that mean nothing."""
    low = tokens.low
    stop = min(last, j + 6)
    if tokens.words[j].islower() and low[j] in names.offices() and low[j + 1 : j + 2] in (["of"], ["for"], ["at"]):
        return True
    owns = next((k for k in range(j, stop - 1) if low[k] in ("'s", "’s")), 0)
    if (low[j] in OWN and low[j + 1] in around().kin) or (owns and low[owns + 1] in around().kin):
        return True  # "the president's son", "his sister"
    if low[j] in ("who", "whose"):
        return not any(map(is_ordinary, low[first : j - 1])) or any(low[k] in names.offices() for k in range(j, stop))
    if low[j] in ("a", "an", "the", "head", "chief", "former", "its", "their", "his", "her"):
        return office_head(tokens, j, min(last, j + 9)) is not None
    owner = names.nationalities().at(tokens, j, last) or names.actors().at(tokens, j, last)
    if owner is None and not (j + 1 < last and low[j + 1] == "'s" and capital(tokens.words[j])):
        return False
    comma = next((k for k in range(j, stop) if low[k] in (",", ".")), stop)
    return any(low[k] in names.offices() for k in range(j, comma))


def _office_of(tokens: Tokens, k: int, first: int) -> bool:
    """True where token k ends whose or where an office is: "a judge in Lota", "secretary of the Farmers' Union"; not
    in "the ministers of Health, Mineral Resources, Labour"."""
    low = tokens.low
    reach = max(first, k - REACH)
    while k > reach and (capital(tokens.words[k]) or low[k] in ("the", "of", "and", "-", "'", "’", "'s", "’s")):
        k -= 1
        if low[k] in WHERE and low[k - 1] in names.offices():
            return True
    return False


def _of_several(tokens: Tokens, k: int, first: int) -> bool:
    """True where token k ends what several are: "the two mayors", "leaders of the Lota Movement"."""
    while k > first and not (tokens.words[k].islower() and tokens.low[k].endswith("s")) and tokens.low[k] != ",":
        k -= 1
    return tokens.low[k].endswith("s") and names.is_office(tokens.low[k])


def introduced(tokens: Tokens, run: Run, first: int, last: int) -> bool:
    """True where an office before a comma introduces it: "its leader, X, has", "the two mayors, X of A and Y of B"."""
    words, low = tokens.words, tokens.low
    before, after = run.first - 1, run.last
    long = size_of(tokens, run.first, after) > LONGEST_INTRODUCED
    if long or before <= first or after >= last or names.places().at(tokens, run.first, last):
        return False
    if low[before] in ("is", "named", "called") and before - 2 > first:  # "whose head is X", "a trader named X"
        whose = {"whose", "its"} if low[before] == "is" else {"a", "an", "one"}
        return names.is_office(low[before - 1]) and not whose.isdisjoint(low[max(first, before - 5) : before - 1])
    if low[before] == "and":  # the second of a list: back over the first
        k = before - 1
        while k > first and (capital(words[k]) or words[k] == "-" or low[k] == "of"):
            k -= 1
        return words[k] == "," and k > first and _of_several(tokens, k - 1, first)
    if words[before] != ",":
        return False
    if low[after] == "and" and _of_several(tokens, before - 1, first):
        return capital(words[after + 1])
    kin = low[before - 1] in around().kin and low[before - 2] in OWN | {"'s", "’s"}
    head = before - 1 - (low[before - 1] == "general") * (1 + (low[before - 2] == "-"))  # "director | general"
    if kin or names.is_office(low[head]) or _office_of(tokens, before - 1, first):
        return low[after] in (",", ".", "of", ";")
    said = words[after] == "," and after + 1 < last and low[after + 1] in around().saying
    return said and any(low[k] in names.offices() for k in range(max(first, before - 14), before))
