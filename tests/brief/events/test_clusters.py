"""Which tellings are one event: seen in the items of the sequence."""

from __future__ import annotations

from itertools import permutations

import pytest

from briefing.brief.actors.merging import resolve
from briefing.brief.events import clusters
from briefing.brief.events.tellings import Cluster, Weights
from briefing.brief.evidence import Cited
from tests.brief.case import brief_of, read, report, telling, the_event

ONE_EVENT = [
    (  # the same day told by a weekday and by its date
        "Rebels attacked the airport in Goma, Congo, on Tuesday.",
        "Rebels attacked Goma airport in Congo on 17 August 2021.",
    ),
    (  # a verb and a noun; one without a day
        "A bomb killed 12 people at a market in Kabul on Thursday.",
        "A bombing at a market in Kabul killed 12 people.",
    ),
    (  # synonyms
        "A ferry sank off Zanzibar, Tanzania, on Thursday.",
        "A passenger ferry capsized off Zanzibar in Tanzania on Thursday.",
    ),
    (  # two spellings of one place
        "A bomb killed nine people in Kafranbel, Syria, on Thursday.",
        "A bomb in al-Kefranbel killed 11 people on Thursday.",
    ),
    (  # a town and the province around it
        "A bomb killed 40 people in Kafr Zita on Thursday.",
        "A bomb in Idlib province killed 44 people on Thursday.",
    ),
    (  # one that is told with its claim
        "A bomb killed 40 people in Kirkuk on Thursday.",
        "A bombing claimed by the Islamic State group killed 40 people in Kirkuk on Thursday.",
    ),
    (
        "Bushfires destroyed 90 homes in Mallacoota, Australia, on Tuesday.",
        "Fires burned through Mallacoota, Australia, on Tuesday.",
    ),
    (  # words that reporters exchange, of one day
        "Gunmen raided a clinic in Goma, Congo, on Tuesday.",
        "Attackers stormed a clinic in Goma on Tuesday and set fire to it.",
    ),
    (  # a noun tells the kind where the verb does not
        "Floodwaters tore through Mopti on Friday.",
        "A flood hit Mopti on Friday.",
    ),
    (  # an attack of which it is not said what it was
        "Shells fell on a fish market in Tema on Thursday and killed six people.",
        "Thursday's attack on the Tema market has ended the calm.",
    ),
    (  # by the rest of its sentence
        "The union demanded back pay for the nurses of the Goma clinic.",
        "Nurses of the clinic in Goma are owed back pay, and their union called on the governor to settle.",
    ),
    (
        "Protests in Quito turned violent on Saturday.",
        "Police fired tear gas at protesters in Quito on Saturday.",
    ),
]
TWO_EVENTS = [
    ("Rebels shelled Goma on Tuesday.", "Rebels shelled Goma on Thursday."),  # two days
    ("A bomb killed 12 people in Kabul on Thursday.", "A bomb killed 14 people in Lagos on Thursday."),  # two places
    ("An earthquake struck Pisco, Peru, on Thursday.", "Protesters marched in Pisco, Peru, on Thursday."),  # two kinds
    ("Police arrested a general in Lima on Monday.", "The general was released in Lima on Wednesday."),
    ("Dockers walked off the job in Lima.", "Train drivers staged a walkout in Lima in July."),
]


@pytest.mark.parametrize(("a", "b"), ONE_EVENT)
def test_one_event_told_by_two(a: str, b: str) -> None:
    for order in permutations((a, b)):
        [event] = brief_of(*order).sequence
        assert event.sources == ("S1", "S2")


@pytest.mark.parametrize(("a", "b"), TWO_EVENTS)
def test_two_events(a: str, b: str) -> None:
    for brief in (brief_of(a, b), brief_of(b, a), brief_of(f"{a} {b}")):
        assert len(brief.sequence) == 2
        assert telling(brief, a.rstrip(".")) != telling(brief, b.rstrip("."))


def test_what_one_does_to_another_and_he_in_turn_are_two() -> None:
    a, b = "Chad expelled three envoys of Mali on Monday.", "Mali expelled three envoys of Chad."
    assert len(brief_of(report(a, "2021-08-17"), report(b, "2021-08-18")).sequence) == 2


def test_five_suspects_are_others_than_the_one_taken_before() -> None:
    one = report("One suspect was arrested over the fire at the mill in Lota.", "2021-08-19")
    nine, ten = (
        "Police arrested nine suspects over the fire at the mill in Lota.",
        "Police arrested 10 suspects in Lota.",
    )
    brief = brief_of(one, report(nine, "2021-08-21"), report(f"{ten} The mill had burned.", "2021-08-21"))
    assert [(e.date, e.sources) for e in brief.sequence if e.category == "COERCE"] == [
        ("2021-08-19", ("S1",)),
        ("2021-08-21", ("S2", "S3")),  # of one round reporters give counts that are near each other
    ]


def test_undated_news_is_of_what_had_happened_when_it_was_printed() -> None:
    first, second = (
        "An earthquake struck Pisco on 10 August 2021.",
        "Another earthquake struck Pisco on 17 August 2021.",
    )
    early = report("Rescuers dig in Pisco. A strong earthquake struck Peru, killing nine people.", "2021-08-12")
    assert the_event(brief_of(first, second, early), "strong earthquake").date == "2021-08-10"


def test_what_one_report_tells_in_two_words_of_one_day_is_two_events() -> None:
    both = "Rebels shelled the port on Thursday. Gunmen shot a judge on Thursday."
    assert len(brief_of(both).sequence) == 2


def test_one_phrase_tells_one_deed() -> None:
    brief = brief_of(
        "Chile recalled its ambassador from Lima.", "The government of Chile has recalled its ambassador for talks."
    )
    assert [e.sources for e in brief.sequence if "ambassador" in e.summary] == [("S1", "S2")]


def test_the_place_of_a_mention_is_that_of_what_mentions_it() -> None:
    brief = brief_of(
        "Police shot a miner dead at a depot in Lima on Tuesday.",
        "Pupils in Arica lit candles for a miner shot dead on Tuesday.",
    )
    assert the_event(brief, "Police shot").sources == ("S1", "S2")


def test_news_without_a_day_is_no_older_than_a_few_days() -> None:
    first = "A fire in a warehouse in Lota killed nine people on 10 August 2021."
    late = report("Crowds gathered in the square. A fire broke out at the bank.", "2021-08-14")
    assert the_event(brief_of(first, late), "at the bank").date == "2021-08-14"


def test_harm_is_done_by_what_the_clause_behind_it_tells() -> None:
    told = (
        "Rebels shelled a market in Tema on Thursday. Two guards were hurt when a bomb went off near Ada on Thursday."
    )
    events = brief_of(told).sequence
    [bomb] = [event for event in events if "bomb" in event.summary]
    assert not any("Rebels" in e.quote for e in bomb.evidence)


def test_who_dies_is_no_victim_of_what_kills_nobody() -> None:
    curfew = "Soldiers imposed a curfew in Tema on Thursday. Aid workers put up tents."
    assert the_event(brief_of(f"{curfew} One cholera patient died on Thursday."), "patient").category == "DISASTER"


def test_who_dies_on_a_day_of_his_own_is_no_victim_of_what_happened_on_it() -> None:
    blast = "A blast at a mill in Lota killed four people on Thursday."
    told = the_event(brief_of(f"{blast} The driver Luis Prado died on Thursday in Arica."), "Luis Prado died")
    assert told.evidence[0].quote.startswith("The driver")
    assert len(brief_of(f"{blast} Four people died on Thursday.").sequence) == 1


def test_friday_s_attack_is_the_violence_of_that_day() -> None:
    brief = brief_of(
        "Gunmen stormed a hotel in Goma on Tuesday, killing nine people.", "Tuesday's attack in Goma shocked traders."
    )
    assert the_event(brief, "stormed").sources == ("S1", "S2")


def test_a_toll_of_today_is_not_of_a_war_of_long_ago() -> None:
    brief = brief_of("Chad says nine soldiers were killed. It was the worst day since the 2013 war in Goma.")
    assert all(
        "nine soldiers" not in e.quote for event in brief.sequence if event.date == "2013" for e in event.evidence
    )


@pytest.mark.parametrize(
    ("news", "later"),
    [
        ("A dam burst above Attapeu on Monday.", "The collapse two weeks ago killed 41 people, the minister said."),
        ("A refinery exploded in Durban on Monday.", "The blast in Durban earlier this month was caused by a leak."),
        ("Guards shot dead six miners in Cusco on Monday.", "The massacre two weeks ago has divided Peru."),
        ("Gunmen stormed a hotel in Herat on Monday.", "The attack two weeks ago killed 14 people, the governor said."),
        ("Jets bombed a clinic in Saada on Monday.", "The air strike on a clinic two weeks ago killed 19 people."),
    ],
)
def test_what_is_told_of_a_week_or_month_is_the_one_event_of_its_days(news: str, later: str) -> None:
    [event] = brief_of(report(news, "2021-08-03"), report(later, "2021-08-15")).sequence
    assert (event.date, event.sources) == ("2021-08-02", ("S1", "S2"))


def test_an_undated_headline_means_the_one_event_of_its_kind() -> None:
    dated = "A bomb killed 12 people at a market in Kabul on Thursday."
    [event] = brief_of(dated, "12 killed in car bomb in Afghanistan").sequence
    assert event.sources == ("S1", "S2")
    another = "A bomb killed 30 people at a mosque in Herat on Tuesday."
    assert len(telling(brief_of(f"{dated} {another}", "Many killed in car bomb"), "car bomb")) <= 1
    assert all(len(e.sources) == 1 for e in brief_of(f"{dated} {another}", "Many killed in car bomb").sequence)


def test_a_number_in_common_tells_which_of_two_is_meant() -> None:
    two = "A bomb killed 14 people at a market in Kabul on Thursday. A bomb killed 30 people in Herat on Tuesday."
    brief = brief_of(two, "30 killed in car bomb in Afghanistan")
    assert the_event(brief, "in Herat").sources == ("S1", "S2")
    assert the_event(brief, "in Kabul").sources == ("S1",)


def test_an_accident_is_what_happened_that_day_whatever_it_was() -> None:
    brief = brief_of("A ferry sank off Lota on Tuesday.", "Tuesday's accident has shaken Chile, where 40 are dead.")
    assert the_event(brief, "ferry sank").sources == ("S1", "S2")


def test_a_telling_joins_one_that_was_told_to_be_the_event_after_it() -> None:
    told = read(
        "A man of 42 from Arica has been arrested. The man from Arica, a driver of 42, was questioned, police said.",
        "The driver of the ferry was arrested in Lota on Tuesday.",
        "Police arrested the driver of the ferry, a man of 42 from Arica.",
    )
    sources = [Cited(f"S{n + 1}", one) for n, one in enumerate(told)]
    found = clusters.cluster(sources, resolve(sources))
    assert [len(c.tellings) for c in found if c.kind == "arrest"] == [3]


def test_what_has_become_alike_stands_together_in_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    told = read("Rebels stormed the barracks of Goma on Tuesday.", "On Tuesday rebels stormed the Goma barracks.")
    sources = [Cited(f"S{n + 1}", one) for n, one in enumerate(told)]
    one_by_one: list[Cluster] = []
    monkeypatch.setattr(clusters, "_across", lambda local, _: one_by_one.extend(local) or one_by_one)
    assert len(clusters.cluster(sources, resolve(sources))) == 1
    assert len(one_by_one) == 2


def test_a_year_long_ago_is_recalled_for_one_thing() -> None:
    brief = brief_of(
        "Ten villages burned on Thursday. Rebels took up arms against the government of Chad in 2009.",
        "Nobody came to help. Thousands have died in Chad since an insurgency began in 2009.",
    )
    assert the_event(brief, "took up arms").sources == ("S1", "S2")


def test_a_pronoun_speaks_for_the_one_whom_it_stands_for() -> None:
    brief = brief_of(
        "Chile condemned the raid on Lota. It called on the United Nations to act.",
        "Peru called on the United Nations to act, officials said.",
    )
    assert the_event(brief, "It called on").sources == ("S1",)


def test_a_state_denies_once_by_whatever_voice() -> None:
    brief = brief_of(
        "Rebels say that planes bombed a school in Goma. President Idris Kebir of Chad gave a speech. Kebir denied"
        " bombing the school.",
        "A school in Goma was hit on Thursday. Chad denied that it had bombed the school.",
    )
    assert the_event(brief, "denied bombing").sources == ("S1", "S2")


def test_what_was_often_done_in_the_past_is_no_part_of_the_news() -> None:
    told = brief_of(
        "A bomb killed 12 people in Kabul on Thursday. The group has carried out several bombings in Kabul in the past."
    )
    assert not any(
        "in the past" in e.quote for event in told.sequence if event.context == "main" for e in event.evidence
    )


def test_an_item_cites_what_tells_it_before_what_mentions_it() -> None:
    brief = brief_of(
        "Gunmen attacked a school in Kano on Monday. "
        "Police arrested two men in Kano on Wednesday after the attack on the school."
    )
    attack = the_event(brief, "Gunmen attacked")
    assert not any("arrested" in e.sentence for e in attack.evidence)


def test_a_report_whose_headline_alone_names_the_event_is_cited_with_its_sentence() -> None:
    blunt = report(
        "Bombing of Goma market leaves 12 dead\n\nTwelve people were killed in the army's bombing of the market."
    )
    brief = brief_of("Gunmen bombed a market in Goma on Thursday, killing 12 people.", blunt)
    assert any("Twelve people" in e.quote for e in the_event(brief, "Gunmen bombed").evidence)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Sanctions on Norland's oil", "The council imposed sanctions on Norland's oil on Thursday."),
        ("Dam burst: 30 dead in Kasese", "A dam burst above Kasese on Thursday and killed 30 people."),
    ],
)
def test_what_a_headline_names_is_cited_with_the_event(headline: str, body: str) -> None:
    event = the_event(brief_of(f"{headline}\n\n{body} Prices rose."), body.split(" on Thursday")[0])
    assert [e.sentence for e in event.evidence] == [headline, body]


def test_a_headline_that_tells_another_event_is_not_cited_for_what_it_mentions() -> None:
    body = "Two men were held in Aske on Friday. A bank in Aske was raided on Tuesday by gunmen."
    event = the_event(brief_of(f"Police arrest two over Aske bank raid\n\n{body}"), "gunmen")
    assert all("over Aske" not in e.sentence for e in event.evidence)


def test_a_report_that_counts_the_hurt_is_cited_with_what_hurt_them() -> None:
    brief = brief_of(
        "A blast ripped through the port of Goma on Tuesday, killing 70 people.",
        "Blast in Goma\n\nAbout 900 people were injured. The blast was set off on Tuesday by a fire in a warehouse.",
    )
    assert any("set off on Tuesday" in e.quote for e in the_event(brief, "ripped through").evidence)


def test_weekdays_are_those_of_each_report() -> None:
    first = report("Soldiers seized the palace in Conakry, Guinea, yesterday.", "2021-09-06")
    second = report("Soldiers seized the palace in Conakry, Guinea, on Sunday.", "2021-09-08")
    other = report("Soldiers seized the palace in Conakry, Guinea, yesterday.", "2021-09-20")
    assert the_event(brief_of(first, second), "yesterday").sources == ("S1", "S2")
    assert [event.date for event in brief_of(first, other).sequence] == ["2021-09-05", "2021-09-19"]


def test_a_bare_noun_looks_back_to_its_event() -> None:
    for after in ("The attack lasted an hour.", "Kenya's president had foreseen the attack."):
        brief = brief_of(f"Rebels attacked the airport in Goma on Tuesday. {after}")
        assert [event.date for event in brief.sequence] == ["2021-08-17"]


def test_the_outcome_belongs_to_what_did_it() -> None:
    [event] = brief_of("Chad's army shelled Bardai on Monday. The shelling killed 12 people.").sequence
    assert (event.date, event.category, event.intensity) == ("2021-08-16", "ASSAULT", -10)


def test_an_event_of_long_ago_is_not_todays() -> None:
    brief = brief_of("A dam burst in Jalpa, Mexico, on Tuesday.", "In 1998 a dam burst in Jalpa, Mexico.")
    assert sorted(event.date or "" for event in brief.sequence) == ["1998", "2021-08-17"]


def test_news_of_a_report_without_a_day_is_not_what_another_tells_of_a_year() -> None:
    wire = "At least 18 people drowned when a ferry sank off Raha late on Tuesday. {}"
    history = wire.format("In 2018 some 190 people died when a boat sank on Lake Toba.")
    late = "Divers ended the search for victims of a ferry that sank off Raha last week, killing at least 52 people."
    brief = brief_of(*(report(text, None, f"{n}.txt") for n, text in enumerate((history, late))))
    tolls = [{claim.low for claim in figure.claims} for figure in brief.figures if figure.measure == "killed"]
    assert {18, 52} in tolls
    assert {190} in tolls


def test_what_did_not_happen_is_no_event() -> None:
    brief = brief_of("Rebels did not attack Goma on Tuesday.", "No attack took place in Goma on Tuesday.")
    assert brief.sequence == ()


def test_a_rare_feature_weighs_more_than_a_common_one() -> None:
    weights = Weights(
        frozenset(words.split()) for words in ("goma attack", "bunia attack", "beni attack", "goma siege")
    )
    rare = weights.cosine(frozenset({"siege", "goma"}), frozenset({"siege", "beni"}))
    common = weights.cosine(frozenset({"attack", "goma"}), frozenset({"attack", "beni"}))
    assert 0 < common < rare < 1
    assert weights.cosine(frozenset({"goma"}), frozenset({"goma"})) == pytest.approx(1)
    assert weights.cosine(frozenset({"goma"}), frozenset({"beni"})) == 0
    assert weights.cosine(frozenset(), frozenset({"unheard"})) == 0


def test_what_was_in_print_before_is_no_telling_of_a_later_day() -> None:
    early = report("Police fired on marchers in Mandalay and two were shot dead.", "2021-02-20")
    late = report("Police fired on marchers in Mandalay on February 28.", "2021-02-28")
    told = [event for event in brief_of(early, late).sequence if event.category in ("ASSAULT", "COERCE")]
    assert len(told) > 1
    assert all(len(event.sources) == 1 for event in told)


def test_two_who_condemn_one_attack_speak_each_for_himself() -> None:
    brief = brief_of(
        "Turkey condemned the attack on the port of Aden on Thursday in the strongest terms.",
        "France condemned the attack on the port of Aden on Thursday in the strongest terms and sent an envoy.",
    )
    told = [event for event in brief.sequence if event.category == "DISAPPROVE"]
    assert [event.sources for event in told] == [("S1",), ("S2",)]
