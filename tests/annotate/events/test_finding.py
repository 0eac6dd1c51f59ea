"""Events: what happened, of which category, who did it to whom, when and where."""

from __future__ import annotations

import pytest
from hypothesis import given

from briefing.lexicon.events import CATEGORIES
from briefing.model import EventSpan
from tests.annotate.reading import TEXTS, report, words_of


def events(text: str) -> list[EventSpan]:
    return list(report(text).of(EventSpan))


def event(text: str, words: str) -> EventSpan:
    """The event whose trigger begins with these words. Raises StopIteration where there is none."""
    return next(e for e in events(text) if words_of(text, e).startswith(words))


@pytest.mark.parametrize(
    ("text", "trigger", "category"),
    [
        ("Kenya and Somalia signed a ceasefire on Monday.", "signed", "AGREE"),
        ("Envoys of Peru met ministers of Chile in Lima.", "met", "CONSULT"),
        ("Ghana endorsed the candidate on Monday.", "endorsed", "SUPPORT"),
        ("The junta released 40 prisoners.", "released", "CONCEDE"),
        ("Japan donated rice to Tonga on Monday.", "donated", "AID"),
        ("French troops withdrew from Mali.", "withdrew", "RETREAT"),
        ("Prosecutors are investigating the mayor.", "investigating", "INVESTIGATE"),
        ("The opposition demanded a recount.", "demanded", "DEMAND"),
        ("The Vatican condemned the massacre.", "condemned", "DISAPPROVE"),
        ("Kenya welcomed the release of the crew.", "welcomed", "SUPPORT"),
        ("A clinic in Lota admitted nine miners for treatment on Monday.", "admitted", "AID"),
        ("Kenya called Monday for new talks on the river.", "called", "DEMAND"),
        ("The heads of both armies met in Lota on Monday.", "met", "CONSULT"),
        ("The earthquake claimed the lives of nine miners.", "earthquake", "DISASTER"),
        ("Clashes erupted on the border of Chad on Monday.", "Clashes", "ASSAULT"),
        ("Eritrea rejected the offer.", "rejected", "REJECT"),
        ("The colonel threatened to bomb the dam.", "threatened", "THREATEN"),
        ("Thousands of students protested in Santiago.", "protested", "PROTEST"),
        ("Dock workers went on strike in Durban.", "went on strike", "PROTEST"),
        ("Rioters looted shops in Conakry.", "looted", "CRIME"),
        ("ECOWAS froze the country's accounts.", "froze", "SANCTION"),
        ("Canada imposed sanctions on Belarus.", "imposed sanctions", "SANCTION"),
        ("Russia deployed troops along the border.", "deployed", "MOBILIZE"),
        ("Police arrested 25 protesters in Minsk.", "arrested", "COERCE"),
        ("The army seized power in a coup.", "seized power", "COERCE"),
        ("A drone strike hit a wedding in Yemen.", "drone strike", "ASSAULT"),
        ("A suicide bomber blew himself up in Quetta.", "blew", "ASSAULT"),
        ("Gunmen kidnapped 30 schoolboys near Kaduna.", "kidnapped", "ASSAULT"),
        ("Rebels ambushed a convoy.", "ambushed", "ASSAULT"),
        ("An earthquake struck Nepal.", "earthquake", "DISASTER"),
        ("A ferry capsized off Zanzibar.", "capsized", "DISASTER"),
        ("A passenger plane crashed near Cali.", "crashed", "DISASTER"),
        ("An outbreak of cholera hit Harare.", "outbreak", "DISASTER"),
        ("A wildfire swept through Evia.", "wildfire", "DISASTER"),
        ("A landslide buried 40 houses in Peru.", "landslide", "DISASTER"),
        ("The leaflet promised on Monday to burn the last tent.", "promised", "THREATEN"),
        ("The premier fired a broadside at the judges on Friday.", "fired a broadside", "DISAPPROVE"),
        ("Guards threw a cordon around the depot on Monday.", "threw a cordon around", "MOBILIZE"),
        ("A magistrate set bond at $9,000 on Monday.", "set bond", "COERCE"),
        ("The trawler vanished beneath the waves on Monday.", "vanished beneath the waves", "DISASTER"),
        ("Tonga sent a message of condolence to Fiji on Monday.", "sent a message of condolence", "SUPPORT"),
        ("The colonel offered his resignation on Monday.", "offered his resignation", "CONCEDE"),
        ("Kenya pulled its ambassador on Monday.", "pulled its ambassador", "SANCTION"),
        ("The mine's owners refused to budge on Monday.", "refused to budge", "REJECT"),
        ("The mayor admitted that nine patients had fled.", "admitted", "CONCEDE"),
        ("The mayor admitted that the hospital had burned.", "admitted", "CONCEDE"),
        ("Nine were killed in raids on villages in May.", "raids", "ASSAULT"),
        ("Police raided six homes on Monday.", "raided", "COERCE"),
        ("Deputies observed a minute's silence on Monday.", "observed", "SUPPORT"),
        ("The hospital admitted nine miners on Monday.", "admitted", "AID"),
        ("A widow buried her son in Lota on Monday.", "buried", "SUPPORT"),
        ("A train derailed near Pune.", "derailed", "DISASTER"),
        ("The president was ousted in a coup.", "ousted", "COERCE"),
        ("The court annulled the election.", "annulled", "REJECT"),
        ("The EU lifted sanctions on Zimbabwe.", "lifted sanctions", "CONCEDE"),
        ("Flooding cut off villages in Assam.", "Flooding", "DISASTER"),
    ],
)
def test_each_event_has_the_category_of_its_trigger(text: str, trigger: str, category: str) -> None:
    assert event(text, trigger).category == category


@pytest.mark.parametrize(
    "text",
    [
        "The weather was fine in Suva.",
        "The strike-prone line runs north.",
        "A US-led group is based there.",
        "He has a heart of gold.",
        "The March of Dimes office is small.",
        "The wounded man slept.",
        "A state-sanctioned militia slept.",
        "An arrested man slept.",
        "The speaker of the dissolved parliament slept.",
        "The town lies on a river.",
        "The ceasefire unravelled.",
        "Thanks to the pumps the streets of Lota stayed dry on Monday.",
        "Divers brought up scraps of cloth on Monday.",
        "The boy walked out of the forest on Monday.",
        "Officers gathered for lunch on Monday.",
        "Some 20 hikers were left to fend for themselves on Monday.",
        "The union came under fire from its party on Monday.",
        "Ana Quispe insisted on Monday that she was tired.",
    ],
)
def test_nothing_happens_in_a_mere_description(text: str) -> None:
    assert events(text) == []


@pytest.mark.parametrize(
    ("text", "trigger", "actors", "targets"),
    [
        ("Turkey bombed Syria.", "bombed", ("Turkey",), ("Syria",)),
        ("Syria was bombed by Turkey.", "bombed", ("Turkey",), ("Syria",)),
        ("Gunmen attacked protesters in Bamako.", "attacked", ("gunmen",), ("protesters",)),
        ("Protesters were attacked by gunmen in Bamako.", "attacked", ("gunmen",), ("protesters",)),
        ("Protesters were attacked in Bamako.", "attacked", (), ("protesters",)),
        ("Canada imposed sanctions on Belarus.", "imposed", ("Canada",), ("Belarus",)),
        ("Boko Haram, which attacked police, fled.", "attacked", ("Boko Haram",), ("police",)),
        ("Police opened fire, wounding protesters.", "opened fire", ("police",), ("protesters",)),
        ("Peru, a state which Chad attacked in 2000, bombed Mali.", "bombed", ("Peru",), ("Mali",)),
        ("A bombing by al-Shabaab shook the town.", "bombing", ("al-Shabaab",), ()),
    ],
)
def test_who_did_it_to_whom(text: str, trigger: str, actors: tuple[str, ...], targets: tuple[str, ...]) -> None:
    found = event(text, trigger)
    assert (found.actors, found.targets) == (actors, targets)


@pytest.mark.parametrize(
    ("text", "trigger", "day"),
    [
        ("Rebels attacked the port on Monday.", "attacked", "2021-08-16"),
        ("Chad will lift its embargo under an agreement signed in Lota on Monday.", "agreement", "2021-08-16"),
        ("Chad will lift its embargo under an agreement signed in Lota on Monday.", "lift", None),
        ("The dead man, born in 1988, was trampled in the crowd.", "trampled", None),
        ("Ana Quispe proposed bringing the election forward to April.", "bringing", None),
        ("Miners voted on Monday to reject the deal and to walk out from 30 August.", "voted", "2021-08-16"),
        ("On Monday rebels attacked the port.", "attacked", "2021-08-16"),
        ("Rebels attacked the port yesterday.", "attacked", "2021-08-19"),
        ("Rebels attacked the port on 3 June 2018.", "attacked", "2018-06-03"),
        ("Rebels attacked the port in May.", "attacked", "2021-05"),
        ("Rebels attacked the port.", "attacked", None),
        ("Rebels attacked the port on Monday after police shot a boy on Sunday.", "attacked", "2021-08-16"),
        ("Rebels attacked the port on Monday after police shot a boy on Sunday.", "shot", "2021-08-15"),
        ("Police said on Thursday that rebels attacked the port on Monday.", "attacked", "2021-08-16"),
        ("Chad urged calm on Thursday, a day after rebels attacked the port.", "attacked", "2021-08-18"),
        ("Gunfire rang out a day after an attack by men who had come on Monday.", "attack", None),
        ("Police closed the port two days after rebels attacked it on Monday.", "closed", "2021-08-18"),
        ("Police closed the port days after the raid of 3 August.", "closed", None),
        ("Norway urged calm on Thursday, nine days after the attack on the port.", "attack", "2021-08-10"),
        ("Twelve days after the attack on the port, Chad recalled its envoy on Thursday.", "attack", "2021-08-07"),
        ("Twelve days after the attack on the port, Chad recalled its envoy on Thursday.", "recalled", "2021-08-19"),
        ("Twelve days after the attack on the port, Chad carried out a raid on Thursday.", "carried", "2021-08-19"),
        ("Three days after soldiers overthrew the king, Chad shut its border on Monday.", "overthrew", "2021-08-13"),
        ("Norway urged calm on Thursday, a week to the day after the attack on the port.", "attack", None),
        (
            "ASKE, 20 Aug. 2021 -- The day after the attack on the port, Chad recalled its envoy on Thursday.",
            "attack",
            "2021-08-18",
        ),
        ("Schools opened on Friday, the day after a quake struck Lota.", "quake", "2021-08-19"),
        ("Two days after a vote, Chad said rebels had attacked the port on Monday.", "attacked", "2021-08-16"),
        ("The truce ended on Thursday, hours after it began, when rebels attacked the port.", "attacked", "2021-08-19"),
        ("A convoy was attacked by men believed to be rebels on Monday.", "attacked", "2021-08-16"),
        ("Monday's earthquake wrecked the town.", "earthquake", "2021-08-16"),
        ("ASKE, Norland, Aug 18 - Rebels attacked the port on Monday.", "attacked", "2021-08-16"),
        ("ASKE, Aug. 18 — Rebels attacked the port.", "attacked", "2021-08-18"),
        ("The mayor said on Saturday that nine were among those who died when the boat sank.", "sank", None),
        ("Police held nine men on Saturday who had survived the sinking of a ferry.", "sinking", None),
        ("Nine men were charged with murder on Monday.", "charged", "2021-08-16"),
        ("Ana Quispe was sworn in as president on Monday.", "was sworn", "2021-08-16"),
        ("By Monday nine of those who fled had been found.", "found", "2021-08-16"),
        ("The court sentenced the general to life on Monday.", "sentenced", "2021-08-16"),
        ("The rebels surrendered after nine hours on Monday.", "surrendered", "2021-08-16"),
        ("Chile acknowledged on Monday that it had shelled the port.", "acknowledged", "2021-08-16"),
        ("Chile confessed on Monday to shelling the port.", "confessed", "2021-08-16"),
        ("Chile confessed on Monday to shelling the port.", "shelling", None),
        ("On Monday Ana Quispe called the flood a warning.", "flood", None),
        ("Parliament discussed the flood on Monday.", "flood", None),
        ("Ana Quispe recalled the explosion of 4 August 2020.", "explosion", "2020-08-04"),
        ("The ministry said the shelling of Aden on Monday came without warning.", "shelling", "2021-08-16"),
        ("The rebels threatened on Monday to burn the port.", "threatened", "2021-08-16"),
        ("The rebels threatened to burn the port on Monday.", "threatened", None),
        ("In March a barge was sunk, and nine died; in June of that year a market was shelled.", "sunk", "2021-03"),
    ],
)
def test_the_date_is_that_of_the_events_own_clause(text: str, trigger: str, day: str | None) -> None:
    assert event(text, trigger).date == day


def test_a_weekday_is_kept_where_the_report_has_no_date() -> None:
    (found,) = report("Rebels attacked the port on Monday.", None).of(EventSpan)
    assert (found.date, found.weekday) == (None, 0)


def test_who_tells_of_violence_on_a_day_does_not_date_it() -> None:
    found = event("The market was shelled by rebels, Ana Quispe said on Monday.", "shelled")
    assert found.basis == "inferred"


def test_what_a_denial_only_says_of_a_thing_is_not_denied() -> None:
    text = "The ministry denied on Monday that the jet that crashed in May was shelled."
    assert [(e.lemma, e.negated) for e in events(text)] == [("deny", False), ("crash", False), ("shell", True)]
    text = "Peru denied that any such agreement was signed."
    assert [(e.lemma, e.negated) for e in events(text)] == [("deny", False), ("agreement", True)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Rebels attacked a market in Kano on Monday.", ("Kano",)),
        ("Rebels attacked a market in Kano, Nigeria.", ("Kano", "Nigeria")),
        ("A bus crashed near Cusco.", ("Cusco",)),
        ("Rebels attacked a market.", ()),
    ],
)
def test_the_places_are_those_of_the_clause(text: str, places: tuple[str, ...]) -> None:
    assert events(text)[0].places == places


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("A bomb exploded in a market in Kano, killing 12 people.", "bomb exploded"),
        ("The drone strike killed nine militants in Yemen.", "drone strike"),
        ("The bombing wounded 45 shoppers.", "bombing"),
        ("A landslide buried a bus, killing nine.", "landslide"),
    ],
)
def test_harm_is_no_event_of_its_own_beside_what_did_it(text: str, trigger: str) -> None:
    (found,) = events(text)
    assert words_of(text, found) == trigger
    assert not found.harm


@pytest.mark.parametrize(
    ("text", "triggers"),
    [
        ("Rebels attacked the port and police arrested nine gunmen.", ["attacked", "arrested"]),
        ("Police arrested a colonel who had threatened the mayor.", ["arrested", "threatened"]),
        ("Kenya expelled the envoy after Somalia bombed a ferry.", ["expelled", "bombed"]),
        ("Police stormed the hotel and freed the hostages.", ["stormed", "freed"]),
    ],
)
def test_events_of_several_kinds_are_told_apart(text: str, triggers: list[str]) -> None:
    assert [words_of(text, e).split()[0] for e in events(text)] == triggers


@pytest.mark.parametrize(
    ("text", "trigger", "kind"),
    [
        ("An air strike hit the depot.", "air strike", "air strike"),
        ("A car bomb went off on Monday.", "car bomb", "bombing"),
        ("Police arrested nine gunmen.", "arrested", "arrest"),
        ("Gunmen abducted nine nurses.", "abducted", "abduction"),
        ("Gunmen kidnapped nine nurses.", "kidnapped", "abduction"),
        ("Thousands of students protested in Santiago.", "protested", "protest"),
    ],
)
def test_words_for_one_thing_have_one_kind(text: str, trigger: str, kind: str) -> None:
    assert kind in event(text, trigger).kinds


def test_a_strike_is_one_from_the_air_but_states_strike_by_other_means_too() -> None:
    assert event("A strike hit the port of Lota on Monday.", "strike").kinds == ("air strike",)
    assert event("Chad struck a port in Peru on Monday.", "struck").kinds == ()


def test_an_attributed_event_names_its_speaker() -> None:
    assert event("The army said rebels attacked the port.", "attacked").attributed_to == "army"
    assert event("Rebels attacked the port.", "attacked").attributed_to is None


def test_nouns_know_whether_they_refer_back() -> None:
    assert event("The attack shook the town.", "attack").definite
    assert not event("An attack shook the town.", "attack").definite
    assert event("An attack shook the town.", "attack").noun
    assert not event("Rebels attacked the port.", "attacked").noun


def test_hostile_events_weigh_less_than_friendly_ones() -> None:
    hostile = event("Rebels attacked the port.", "attacked").intensity
    friendly = event("Japan donated rice to Tonga on Monday.", "donated").intensity
    assert hostile is not None
    assert friendly is not None
    assert -10 <= hostile < 0 < friendly <= 10
    assert event("An earthquake struck Nepal.", "earthquake").intensity is None


@given(TEXTS)
def test_events_have_a_category_and_lie_in_their_clause(text: str) -> None:
    for found in report(text).of(EventSpan):
        assert found.category in CATEGORIES
        assert found.lemma
        assert 0 <= found.clause[0] <= found.start < found.end <= len(text)
        assert found.start < found.clause[1] <= len(text)
        assert found.intensity is None or -10 <= found.intensity <= 10
        assert not set(found.actors) & set(found.targets)


def test_what_is_only_feared_has_not_come_about() -> None:
    told = report("New attacks against ships from the north are feared. An explosion was feared.").of(EventSpan)
    assert {event.context for event in told} == {"hypothetical"}


def test_a_name_denies_nothing() -> None:
    assert not event("Doctors Without Borders criticised the mayor on Monday.", "criticised").negated


def test_who_calls_a_deed_names_calls_nobody() -> None:
    text = "Serbia called the raid a crime, and its allies raided the consulate. President Macron called Lula da Silva."
    told = [words_of(text, event) for event in report(text).of(EventSpan) if event.category == "CONSULT"]
    assert told == ["called"]


def test_who_orders_troops_to_deploy_mobilizes() -> None:
    told = report("The premier ordered 300 marines from Toulon to deploy to Djibouti.").of(EventSpan)
    assert {event.category for event in told} == {"MOBILIZE"}


@pytest.mark.parametrize(
    "text",
    [
        "Moscow would not put pressure on Damascus to end the war.",
        "The president will not step down, his spokesman said.",
        "The general said that he would never negotiate with the rebels.",
    ],
)
def test_who_says_that_he_will_not_refuses(text: str) -> None:
    assert [(e.category, e.context) for e in events(text) if not e.negated][:1] == [("REJECT", "main")]


@pytest.mark.parametrize("text", ["The airport will not reopen in May.", "The court will not be able to meet."])
def test_what_will_not_be_is_no_refusal(text: str) -> None:
    assert not [e for e in events(text) if e.category == "REJECT"]


@pytest.mark.parametrize(
    ("text", "trigger", "day"),
    [
        ("The court meets on Thursday to decide the case.", "meets", "2021-08-26"),
        ("The tariffs take effect on 1 September.", "tariffs", "2021-09-01"),
        ("Talks resume on Monday in Lota.", "Talks", "2021-08-23"),
        ("Dockers have called a strike for Thursday.", "called", "2021-08-26"),
        ("An emergency meeting has been called for Tuesday.", "emergency", "2021-08-24"),
        ("Her hearing is set for Monday.", "hearing", "2021-08-23"),
        ("The envoy is due in Lota on Sunday.", "due", "2021-08-22"),
        ("Snow is forecast from 28 August.", "Snow", "2021-08-28"),
        ("The council will hold closed consultations on Tuesday.", "consultations", "2021-08-24"),
        ("The deadline for the handover is Sunday.", "deadline", "2021-08-22"),
    ],
)
def test_what_is_fixed_for_a_day_ahead_is_to_come(text: str, trigger: str, day: str) -> None:
    found = event(text, trigger)
    assert (found.context, found.date) == ("future", day)


def test_what_was_done_is_no_plan_for_the_day_that_it_is_about() -> None:
    told = event("The rebels extended the ultimatum until Sunday.", "extended")
    assert (told.context, told.date) == ("main", None)
    assert event("The execution of nine farmers shocked Lota on Monday.", "execution").category == "ASSAULT"
    assert "rain" not in [e.lemma for e in events("Rain fell on Lota on Monday.")]


@pytest.mark.parametrize(
    "text",
    [
        "The doctor was shot shortly after he came home on Monday.",
        "Police shot the doctor as he left the clinic on Monday.",
    ],
)
def test_a_clause_of_the_same_time_behind_gives_the_day(text: str) -> None:
    assert event(text, "shot").date == "2021-08-16"


@pytest.mark.parametrize(
    ("text", "trigger", "day"),
    [
        ("Peru condemned on Monday the bombing in Lota.", "bombing", None),
        ("The king paid tribute on Monday to bombing victims.", "bombing", None),
        ("Peru condemned Monday's bombing in Lota.", "bombing", "2021-08-16"),
        ("On Monday a flood in the valley killed nine, and a court found fault.", "flood", "2021-08-16"),
        ("A jury indicted him on Thursday in the May 3, 2019, bombing of a hotel.", "indicted", "2021-08-19"),
        ("Troops set fire to the village on Monday.", "set fire", "2021-08-16"),
        ("Peru accused Chile of buying votes on Monday.", "accused", "2021-08-16"),
        ("Peru said on Monday it stood by its ally.", "stood by", "2021-08-16"),
        ("The rebels and the army agreed to a swap on Monday.", "agreed to", "2021-08-16"),
        ("Nine girls seized by rebels in May have been freed.", "freed", None),
        ("Peru accused Chile on Monday of buying votes.", "accused", "2021-08-16"),
        ("Peru dismissed the charges as lies on Monday.", "dismissed", "2021-08-16"),
        ("Peru denied the killing on Monday of two miners.", "denied", None),
        ("The king announced the dismissal of the cabinet and an election to be held by 3 October.", "dismissal", None),
        ("The plan foresees an amnesty for the rebels and elections on 3 October.", "amnesty", None),
        ("Police arrested two builders over the collapsed school on Monday.", "arrested", "2021-08-16"),
    ],
)
def test_a_date_belongs_to_the_verb_or_the_noun_beside_it(text: str, trigger: str, day: str | None) -> None:
    found = event(text, trigger)
    assert (found.context, found.date) == ("main", day)


@pytest.mark.parametrize(
    ("text", "trigger", "role"),
    [
        ("The sailor is sought by the police in Lota.", "sought", "named"),
        ("Two sailors are held in Lota.", "held", "named"),
        ("Two sailors were arrested in Lota.", "arrested", "told"),
        ("Two sailors are being evacuated from Lota.", "evacuated", "told"),
    ],
)
def test_what_lasts_is_no_deed_of_the_day(text: str, trigger: str, role: str) -> None:
    assert {e.role for e in events(text) if words_of(text, e).startswith(trigger)} == {role}


def test_words_that_only_tell_when_tie_no_events() -> None:
    keys = event("Gunmen attacked a mill in recent days.", "attacked").keys
    assert "mill" in keys
    assert not any(key.startswith(("recent", "day")) for key in keys)


def test_a_report_asks_nobody() -> None:
    assert not events("Jail records tell another story.")
    assert events("Jail the nine, said the mayor on Monday.") == []


@pytest.mark.parametrize("text", ["Under an accord signed", "Under an accord reached in", "The truce agreed"])
def test_a_text_may_end_before_the_day_of_a_deal(text: str) -> None:
    assert {event.date for event in report(text).of(EventSpan)} <= {None}
