"""What happened in which order, apart from what lies behind it and from what may come."""

from __future__ import annotations

import pytest

from briefing.model import Brief, Context, Event
from tests.brief.case import actor, brief_of, report, telling, the_event

GOMA = "Rebels attacked the airport in Goma on Tuesday."


def dates(brief: Brief, context: Context = "main") -> list[str | None]:
    return [event.date for event in brief.sequence if event.context == context]


# ---------------------------------------------------------------- days
@pytest.mark.parametrize(
    ("words", "day", "basis"),
    [
        ("on Tuesday", "2021-08-17", "resolved"),
        ("on Friday", "2021-08-20", "resolved"),  # the day of the report itself
        ("last Saturday", "2021-08-14", "resolved"),
        ("yesterday", "2021-08-19", "resolved"),
        ("three days ago", "2021-08-17", "resolved"),
        ("on 16 August 2021", "2021-08-16", "stated"),
    ],
)
def test_an_event_happened_on_the_day_that_its_words_tell(words: str, day: str, basis: str) -> None:
    [event] = brief_of(f"Rebels attacked the airport in Goma {words}.").sequence
    assert (event.date, event.basis, event.context) == (day, basis, "main")


def test_an_event_without_a_day_is_dated_by_its_report_and_says_so() -> None:
    brief = brief_of("Rebels attacked Goma airport, killing six soldiers.", "Rebels attacked the airport in Goma.")
    [event] = brief.sequence
    assert (event.date, event.basis) == ("2021-08-20", "inferred")
    assert any("1 event is dated by the day of the report" in limit for limit in brief.limits)


def test_a_mention_lends_no_day_to_what_another_report_tells() -> None:
    others = "Schools are shut. Fuel is dear. Roads are bad. Rain is heavy. Prices are high."
    deep = report(f"{GOMA} {others} Rebels killed nine miners at the Kolwezi mine.", "2021-08-20")
    anger = report("Anger over the killing of nine miners at the Kolwezi mine by rebels is growing.", "2021-08-19")
    event = the_event(brief_of(deep, anger), "nine miners")
    assert (event.date, event.sources) == (None, ("S1", "S2"))


def test_a_day_of_somebody_else_in_the_sentence_is_not_that_of_the_deed() -> None:
    words = "Ana Okello accused her deputy, who broke with her last year, of plotting."
    assert [(event.category, event.date) for event in brief_of(words).sequence] == [("DISAPPROVE", "2021-08-20")]


def test_what_follows_a_day_long_past_is_recalled_with_it() -> None:
    def told(words: str) -> list[str | None]:
        brief = brief_of(f"{GOMA} {words} The mayor Ana Okello filed a lawsuit against the airport.")
        return [event.date for event in brief.sequence if "lawsuit" in event.summary]

    assert told("The airport fired Ana Okello on 3 May 2021.") == []
    assert told("The airport fired Ana Okello on 18 August 2021.") == ["2021-08-20"]


@pytest.mark.parametrize(
    "words", ["The army accuses the rebels of Goma.", "Rwanda flatly denies it.", "The army rejects the charge."]
)
def test_what_is_told_in_the_present_tense_is_news_too(words: str) -> None:
    told = [(event.summary, event.date) for event in brief_of(f"{GOMA} {words}").sequence]
    assert (words, "2021-08-20") in told


def test_what_stands_low_in_a_report_without_its_day_is_no_news() -> None:
    def told(sentences: int) -> set[str]:
        brief = brief_of(f"{GOMA} {'Bread is dear. ' * sentences}Uganda condemned the rebels.")
        return {event.category for event in brief.sequence}

    assert "DISAPPROVE" in told(30)
    assert "DISAPPROVE" not in told(45)


def test_of_a_report_whose_day_is_inferred_only_the_grave_and_threats_are_news_without_their_own() -> None:
    words = (
        "Rebels attacked Goma airport on 17 August 2021. Uganda condemned the rebels. Police arrested a pilot. "
        "Chad threatened the rebels with war."
    )
    undated = brief_of(report(words, None), GOMA)
    assert undated.sources[0].document.published_basis == "inferred"
    assert {event.category for event in undated.sequence} == {"ASSAULT", "COERCE", "THREATEN"}
    assert "DISAPPROVE" in {event.category for event in brief_of(words, GOMA).sequence}


def test_two_sources_of_one_day_are_one_item() -> None:
    told = report("Rebels attacked the airport in Goma on Tuesday, killing six soldiers.", "2021-08-18")
    again = report("Fighting has stopped. Rebels attacked Goma airport last Tuesday.", "2021-08-20")
    event = the_event(brief_of(told, again), "last Tuesday")
    assert (event.date, event.sources) == ("2021-08-17", ("S1", "S2"))
    assert len(event.evidence) == 2


def test_events_stand_in_the_order_in_which_they_happened() -> None:
    brief = brief_of(
        "The army bombed Gao, Mali, on Thursday. Rebels had attacked Kidal on Monday.",
        "Talks began in Bamako on Wednesday. Police arrested a general in Gao on Tuesday.",
    )
    assert dates(brief) == ["2021-08-16", "2021-08-17", "2021-08-18", "2021-08-19"]
    assert [event.id for event in brief.sequence] == ["E1", "E2", "E3", "E4"]
    assert brief.span == ("2021-08-16", "2021-08-19")


# ---------------------------------------------------------------- contexts
def test_background_stands_apart_from_the_crisis() -> None:
    brief = brief_of(f"{GOMA} The rebels signed a peace deal in 2013. They invaded Goma in November 2012.")
    assert dates(brief) == ["2021-08-17"]
    assert dates(brief, "background") == ["2012-11", "2013"]
    assert [event.context for event in brief.sequence] == ["main", "background", "background"]


def test_a_day_long_before_the_reports_is_background() -> None:
    brief = brief_of(f"{GOMA} Soldiers shelled Bunia on 3 May 2021.")
    assert (dates(brief), dates(brief, "background")) == (["2021-08-17"], ["2021-05-03"])


def test_a_run_of_days_without_a_long_pause_is_one_crisis() -> None:
    brief = brief_of(
        f"{GOMA} Soldiers shelled Bunia on 12 August 2021. Police arrested a general in Beni on 7 August 2021."
    )
    assert dates(brief) == ["2021-08-07", "2021-08-12", "2021-08-17"]


def test_what_is_to_come_stands_apart() -> None:
    brief = brief_of(
        "Bolivia will hold an election on 18 October 2021. Miners marched in La Paz, Bolivia, on Thursday."
    )
    assert (dates(brief), dates(brief, "future")) == (["2021-08-19"], ["2021-10-18"])
    assert brief.span == ("2021-08-19", "2021-08-19")


def test_plans_told_by_two_are_one_item_to_come() -> None:
    plan = "Kenya will send 900 troops to Haiti next week."
    brief = brief_of(f"{plan} Gangs attacked a prison in Haiti on Thursday.", f"A minister confirmed it: {plan}")
    assert dates(brief, "future") == ["2021-08-23/2021-08-29"]
    assert the_event(brief, "900 troops").sources == ("S1", "S2")


def test_what_is_only_supposed_is_no_fact() -> None:
    brief = brief_of("The army could bomb Goma.", "The army could bomb Goma if the rebels attack, a diplomat said.")
    assert brief.sequence
    assert {event.context for event in brief.sequence} == {"hypothetical"}
    assert brief.span is None


def test_a_fact_and_a_fear_of_the_same_are_two_items() -> None:
    fear = "The army could bomb Goma."
    brief = brief_of(f"The army bombed Goma on Thursday. {fear}", f"{fear} A diplomat said so.", f"Many say: {fear}")
    assert [event.context for event in brief.sequence] == ["main", "hypothetical"]


def test_what_did_not_happen_is_not_told() -> None:
    brief = brief_of(f"{GOMA} Rebels did not attack Bukavu on Wednesday.")
    assert dates(brief) == ["2021-08-17"]


def test_the_day_that_only_names_an_event_dates_no_other() -> None:
    brief = brief_of("Police have detained nine guards over Tuesday's riot in Goma.")
    assert the_event(brief, "detained").date == "2021-08-20"


@pytest.mark.parametrize(
    "text",
    [
        "About 11 million people have fled their homes in Togo.",
        "Soldiers have arrested 900 miners in Togo since March.",
        "Clinics in Togo have been shelled all through this war.",
    ],
)
def test_what_came_about_over_a_long_time_is_no_news_of_the_day(text: str) -> None:
    assert not [event for event in brief_of(text).sequence if event.date == "2021-08-20"]


# ---------------------------------------------------------------- category, intensity, escalation
@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Rebels shelled Goma on Tuesday.", "ASSAULT"),
        ("An earthquake struck Lima, Peru, on Thursday.", "DISASTER"),
        ("Miners marched in La Paz, Bolivia, on Thursday.", "PROTEST"),
        ("Police arrested a general in Suva, Fiji, on Monday.", "COERCE"),
        ("France imposed sanctions on Mali on Monday.", "SANCTION"),
        ("North Korea threatened Japan on Thursday.", "THREATEN"),
        ("South Korea condemned North Korea on Thursday.", "DISAPPROVE"),
        ("Troops were deployed to Darwin, Australia, on Monday.", "MOBILIZE"),
    ],
)
def test_events_are_filed_by_what_was_done(text: str, category: str) -> None:
    [event] = brief_of(text).sequence
    assert event.category == category


def test_deaths_raise_an_assault_to_the_end_of_the_scale() -> None:
    def intensity(text: str) -> float | None:
        return the_event(brief_of(text), "bombed").intensity

    bare = intensity("Soldiers bombed Gao, Mali, on Monday.")
    few = intensity("Soldiers bombed Gao, Mali, on Monday, killing two people.")
    many = intensity("Soldiers bombed Gao, Mali, on Monday, killing 20 people.")
    assert bare is not None
    assert few is not None
    assert many == -10 < few < bare < 0


def test_only_what_is_more_hostile_than_all_before_escalates() -> None:
    brief = brief_of(
        "Protesters marched in Dakar on Monday. Police arrested the leader of the opposition on Tuesday. "
        "Soldiers bombed Dakar on Wednesday, killing 20 people. Protesters marched in Thies on Thursday."
    )
    assert [event.escalation for event in brief.sequence] == [True, True, True, False]


def test_disasters_and_background_do_not_escalate() -> None:
    brief = brief_of("An earthquake struck Lima, Peru, on Thursday. Chile's army shelled Tacna, Peru, in 1880.")
    assert [event.escalation for event in brief.sequence] == [False, False]


# ---------------------------------------------------------------- what an item says
def test_an_item_names_who_did_it_and_where() -> None:
    brief = brief_of("North Korea fired a missile over Japan on Thursday.", "Kenya's army shelled Garissa on Friday.")
    fired = the_event(brief, "missile")
    assert actor(brief, "North Korea").id in fired.actors
    assert "Garissa" in the_event(brief, "Garissa").places
    ids = {found.id for found in brief.actors}
    assert all(set(event.actors) <= ids for event in brief.sequence)


@pytest.mark.parametrize("opener", ["But ", "And ", "After weeks of calm, "])
def test_a_summary_is_a_line_of_the_sources_own_words(opener: str) -> None:
    text = f"It was quiet. {opener}rebels attacked  the airport in Goma on Tuesday."
    [event] = brief_of(text).sequence
    assert event.summary[0].isupper()
    assert "  " not in event.summary
    assert "ebels attacked the airport in Goma" in event.summary
    assert not event.summary.startswith(("But", "And"))


def test_a_long_summary_is_cut_at_a_word() -> None:
    names = " and ".join(
        f"the bridge of {name}" for name in "Abala Bora Cundi Dalmo Endre Fasso Gombe Hunta Iroko Jamba Kolwe".split()
    )
    [event] = brief_of(f"Rebels attacked {names} on Tuesday.").sequence
    assert len(event.summary) <= 262
    assert event.summary.endswith(" …")
    assert event.summary.removesuffix(" …") in f"Rebels attacked {names} on Tuesday."


def test_an_item_has_its_sources_in_its_evidence() -> None:
    events: tuple[Event, ...] = brief_of(GOMA, GOMA.replace("Rebels", "Yesterday rebels"), "Rain fell.").sequence
    for event in events:
        assert event.sources == tuple(dict.fromkeys(evidence.source for evidence in event.evidence))


# ---------------------------------------------------------------- what belongs
def test_what_somebody_did_is_told_though_one_report_alone_says_so_without_a_day() -> None:
    brief = brief_of(f"Peru has demanded the return of its envoy. {GOMA}")
    assert the_event(brief, "demanded").basis == "inferred"


def test_what_several_reports_only_speak_of_is_no_event() -> None:
    speech = "Shops stay shut because of the shelling, traders say."
    brief = brief_of(f"{GOMA} {speech}", f"The market of Bunia is empty. {speech}", f"Bread is dear. {speech}")
    assert all("shelling" not in event.summary for event in brief.sequence)


def test_a_fact_without_a_day_happened_on_the_day_that_its_sentence_tells() -> None:
    brief = brief_of("Chad sent 40 doctors and tents to the camp, who arrived on Tuesday.")
    assert [event.date for event in brief.sequence][:1] == ["2021-08-17"]


def test_a_comparison_is_no_news() -> None:
    brief = brief_of(
        f"{GOMA} Unlike the raid on Bukavu, it hurt nobody.", f"{GOMA} Unlike the raid on Bukavu, it was short."
    )
    assert all("Bukavu" not in event.summary for event in brief.sequence if event.context == "main")


def test_one_more_of_its_kind_is_another_event() -> None:
    brief = brief_of("Rebels shelled the port of Goma on Tuesday. Another shelling on Tuesday hit a clinic.")
    assert len([event for event in brief.sequence if event.date == "2021-08-17"]) == 2


def test_only_hostile_events_escalate() -> None:
    brief = brief_of("Divers are searching for survivors of the ferry. Police opened an inquiry on Tuesday. " + GOMA)
    assert {event.category for event in brief.sequence if event.escalation} == {"ASSAULT"}


def test_what_is_demanded_is_told_with_the_demand() -> None:
    brief = brief_of(
        "Chad on Tuesday urged the rebels to free the crew.", "On Tuesday Chad urged rebels to free the crew."
    )
    assert [event.category for event in brief.sequence] == ["DEMAND"]


def test_where_something_was_said_is_no_meeting() -> None:
    brief = brief_of("The rebels had shelled Goma, the mayor of Bunia said in an interview on Tuesday.")
    assert "CONSULT" not in {event.category for event in brief.sequence}


def test_a_sentence_taken_from_another_report_is_no_second_voice() -> None:
    told = "Kenya met traders of Uganda on the closing of the market and of all shops by the port"
    late = f"{GOMA} {'Bread is dear. ' * 40}{told}"  # far from the head of the report, where its news stands
    copied = brief_of(f"{late}.", f"{'Shops stay shut. ' * 40}{told} again.")
    assert all("met" not in event.summary for event in copied.sequence)
    own = brief_of(f"{late}.", "Shops stayed shut. Kenya has met traders of Uganda: the port market was closed.")
    assert the_event(own, "met traders").sources == ("S1", "S2")


def test_blame_is_news_whoever_its_subject_is() -> None:
    brief = brief_of(f"{GOMA} Miners of the valley blamed the rebels for the fire.")
    assert "DISAPPROVE" in {event.category for event in brief.sequence}


def test_the_one_month_of_a_sentence_dates_what_it_tells() -> None:
    brief = brief_of(f"{GOMA} In the unrest of October 2014 soldiers stormed the radio station of Bunia.")
    assert "2014-10" in {event.date for event in brief.sequence}
    news = brief_of(f"{GOMA} The army has arrested two of the men who were freed in May.")
    assert the_event(news, "arrested").date == "2021-08-20"


def test_a_clause_of_the_background_that_asserts_nothing_is_one_line() -> None:
    brief = brief_of(
        "Rebels shelled Goma on Monday. The violence has also hurt traders who have taken to the streets since May in "
        "large rallies denouncing official corruption and a lack of jobs."
    )
    assert len([event for event in brief.sequence if event.date == "2021-05"]) == 1


@pytest.mark.parametrize(
    "mention",
    [
        "The shelling was heard in Bukavu.",
        "The shelling has driven thousands of families into the hills.",
        "Villagers marched against the shelling.",
    ],
)
def test_what_a_sentence_only_speaks_of_opens_no_line(mention: str) -> None:
    brief = brief_of(f"Rebels shelled the port of Goma on Tuesday. {mention}", "Rebels shelled Goma on Tuesday.")
    assert [event.category for event in brief.sequence if event.category != "PROTEST"] == ["ASSAULT"]
    assert all("Bukavu" not in event.places for event in brief.sequence)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Chad has closed its embassy in Bamako.", "closed"),
        ("Eleven miners have been arrested in Lota.", "arrested"),
        ("Chad condemned the raid.", "condemned"),
    ],
)
def test_what_a_sentence_is_about_is_told_with_the_day_of_its_report(text: str, words: str) -> None:
    assert the_event(brief_of(f"{GOMA} {text}"), words).basis == "inferred"


def test_what_lies_before_the_news_and_has_no_day_is_not_dated_by_the_report() -> None:
    brief = brief_of(f"{GOMA} Soldiers had closed the bridge.")
    assert dates(brief) == ["2021-08-17"]


def test_a_sentence_that_tells_two_things_in_the_same_words_is_one_line() -> None:
    brief = brief_of("Police in Lota fired tear gas on Tuesday on miners protesting against the closing of a pit.")
    assert len(brief.sequence) == 1


def test_two_deeds_of_one_sentence_are_two_lines() -> None:
    brief = brief_of("Soldiers closed the airport in Bamako on Tuesday and have also ordered people home.")
    lines = ["Soldiers closed the airport in Bamako on Tuesday", "Soldiers have also ordered people home."]
    assert [event.summary for event in brief.sequence] == lines


def test_what_is_never_told_as_another_kind_is_a_deed_of_its_own() -> None:
    brief = brief_of("BAMAKO — Soldiers seized power on Tuesday and detained President Idris Kebir.")
    lines = ["Soldiers seized power on Tuesday", "Soldiers detained President Idris Kebir."]
    assert [event.summary for event in brief.sequence] == lines


@pytest.mark.parametrize(
    "tally",
    [
        "Since 3 August 202 civilians have been killed in Goma.",
        "Half a million people have been killed in the five-year war.",
        "Air strikes have killed 84 people in the city in two weeks.",
    ],
)
def test_a_toll_of_days_or_of_a_war_is_no_event(tally: str) -> None:
    brief = brief_of(f"{GOMA} {tally}", f"Rebels attacked Goma on Tuesday. {tally}")
    assert len(brief.sequence) == 1
    assert all(e.sentence != tally for e in brief.sequence[0].evidence)


def test_a_day_that_is_yet_to_come_is_told_apart() -> None:
    brief = brief_of(f"{GOMA} The next hearing is on 4 September 2021.")
    assert dates(brief) == ["2021-08-17"]
    assert dates(brief, "future") == ["2021-09-04"]


@pytest.mark.parametrize(
    "text",
    [
        "The army of Chad has closed the border until Monday.",
        "Miners marched against last month's raid.",
    ],
)
def test_a_day_that_belongs_to_something_else_dates_nothing(text: str) -> None:
    assert {event.date for event in brief_of(text).sequence} == {"2021-08-20"}


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("A huge explosion devastated the port of Lota on Tuesday.", "DISASTER"),
        ("A huge explosion devastated the port of Lota on Tuesday. Militants bombed it, the mayor said.", "ASSAULT"),
    ],
)
def test_an_explosion_is_an_assault_only_where_somebody_did_it(text: str, category: str) -> None:
    assert the_event(brief_of(text), "huge explosion").category == category


def test_what_a_report_goes_on_to_tell_is_of_the_day_that_it_told_last() -> None:
    brief = brief_of(f"{GOMA}\n\nSoldiers closed the airport of Bukavu.\n\nChad has sent an envoy to Bukavu.")
    assert the_event(brief, "closed").date == "2021-08-17"
    assert the_event(brief, "has sent").date == "2021-08-20"
    brief = brief_of(f"The bishop of Goma was in tears on Tuesday.\n\nSoldiers closed the airport. {GOMA}")
    assert the_event(brief, "closed").date == "2021-08-17"


@pytest.mark.parametrize(
    ("who", "day"),
    [
        ("came home on Tuesday", "2021-08-20"),
        ("took office on Tuesday", "2021-08-20"),
        ("was in Bunia on Tuesday", "2021-08-17"),
        ("was touring the camps on Tuesday", "2021-08-17"),
        ("was elected on Tuesday", "2021-08-20"),
    ],
)
def test_a_day_told_of_who_acts_is_not_that_of_the_act_unless_it_says_where_he_was(who: str, day: str) -> None:
    assert the_event(brief_of(f"Governor Ada Okello, who {who}, dismissed nine officers."), "dismissed").date == day


def test_millions_given_are_news_of_the_day() -> None:
    assert dates(brief_of("Japan has donated 10 million dollars to Togo.")) == ["2021-08-20"]


def test_news_of_two_weeks_is_not_one_event() -> None:
    first = report("In Goma police opened fire on marchers.", "2021-08-02")
    brief = brief_of(first, report("Police opened fire on marchers in Goma.", "2021-08-20"))
    assert dates(brief) == ["2021-08-02", "2021-08-20"]


def test_what_is_to_take_place_stands_apart() -> None:
    brief = brief_of(f"{GOMA} The funeral of the governor is to take place on Saturday.")
    assert dates(brief) == ["2021-08-17"]
    assert dates(brief, "future") == ["2021-08-21"]


def test_what_a_speaker_denies_to_have_done_did_not_happen() -> None:
    brief = brief_of("The army of Chad has denied that it carried out a coup on Tuesday.")
    assert {event.category for event in brief.sequence} == {"REJECT"}


def test_what_was_printed_before_is_another_event() -> None:
    first = report("Police in Goma arrested the mayor.", "2021-08-02")
    brief = brief_of(first, report("Police in Goma arrested the mayor on 5 August.", "2021-08-06"))
    assert dates(brief) == ["2021-08-02", "2021-08-05"]


def test_what_happens_meanwhile_is_of_the_same_day() -> None:
    brief = brief_of("Miners marched through Lota on Tuesday while President Ada Okello toured the flooded town.")
    assert {event.date for event in brief.sequence} == {"2021-08-17"}


def test_what_is_to_come_is_of_no_day_long_gone() -> None:
    brief = brief_of("Rebels shelled Goma on Tuesday. In 1994 generals planned to bomb the port of Goma.")
    assert not any(event.context == "future" and event.date == "1994" for event in brief.sequence)


# ---------------------------------------------------------------- what is told again
RETOLD = (
    "Judges in Jalpa opened the trial of Luis Mbeki on Friday. The court heard four witnesses. Its president asked for"
    " silence. The families wept. A clerk read the charges for an hour. Nobody spoke in the hall. Outside it rained."
    " {again}"
)


def test_violence_retold_deep_in_a_report_without_its_day_is_no_news_of_the_report() -> None:
    brief = brief_of(RETOLD.format(again="Gunmen shot nine miners in a bar."))
    assert not any(event.category == "ASSAULT" for event in brief.sequence)


def test_a_person_who_was_killed_is_not_killed_again_by_a_later_report() -> None:
    brief = brief_of(
        report("Ana Quispe, the mayor of Jalpa, was shot dead by a gunman on Tuesday.", "2021-08-20"),
        report("Police searched a farm near Jalpa on Friday. Mayor Ana Quispe was shot at her door.", "2021-10-15"),
    )
    assert [e.date for e in brief.sequence if e.category in ("ASSAULT", "CRIME")] == ["2021-08-17"]


def test_the_pause_that_ends_a_crisis_grows_with_the_days_that_its_reports_span() -> None:
    deed = "Ana Quispe, the mayor of Jalpa, was shot dead by a gunman on {day}."
    late = report("Police arrested Luis Mbeki in Jalpa on Friday.", "2021-12-10")
    long = brief_of(report(deed.format(day="8 August 2021")), late)
    assert {e.context for e in long.sequence} == {"main"}
    short = brief_of(report(deed.format(day="8 August 2021")))
    assert {e.context for e in short.sequence} == {"background"}


def test_of_a_day_what_most_reports_tell_comes_first() -> None:
    small = "Union leaders met the mayor in Lota on Tuesday."
    brief = brief_of(f"{small} {GOMA}", "On Tuesday rebels attacked the airport in Goma.")
    assert [event.category for event in brief.sequence] == ["ASSAULT", "CONSULT"]


def test_every_sentence_that_gives_its_day_is_cited() -> None:
    brief = brief_of(
        "Gunmen stormed a barracks in Gao on Friday, killing nine soldiers. Schools stay shut. "
        "The governor of Gao resigned on Sunday over Friday's storming of the barracks in Gao."
    )
    told = the_event(brief, "stormed a barracks")
    assert [e.sentence.split()[0] for e in told.evidence] == ["Gunmen", "The"]


# ---------------------------------------------------------------- what is only named
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The premier had chaired on Tuesday an emergency meeting on the cholera in Goma.", "meeting"),
        ("The army wants to be heard before the presidential election set for 29 August.", "election"),
        ("Little is left of the 2011 accord between the miners and the bank in Lima.", "accord"),
    ],
)
def test_what_a_sentence_names_with_its_own_day_is_told(text: str, words: str) -> None:
    assert telling(brief_of(text), words)


@pytest.mark.parametrize(
    "text", ["The speech was long.", "Rebels want an accord.", "The union is against the election."]
)
def test_what_a_sentence_names_with_no_day_is_not_told(text: str) -> None:
    assert not brief_of(text).sequence


def test_what_several_reports_tell_is_not_lost_in_a_line_about_something_else() -> None:
    brief = brief_of(
        report("Rescuers have pulled out nine miners alive after the shaft of a mine collapsed in Lota.", "2021-08-18"),
        report(
            "Relatives wept. Thirty were at work when the shaft of the Lota mine collapsed on Tuesday.", "2021-08-19"
        ),
    )
    assert "2021-08-17" in [event.date for event in brief.sequence if event.category == "DISASTER"]


def test_a_headline_is_cited_beside_the_sentence_that_says_what_it_names() -> None:
    text = "Shelling of the market\n\nKenya said on Thursday that 12 traders were killed when a market was shelled."
    other = report("At least 15 people were killed when a market in Mandera was shelled on Thursday.", "2021-08-21")
    (event,) = brief_of(text, other).sequence
    assert {e.sentence for e in event.evidence if e.source == "S1"} == set(text.split("\n\n"))


def test_what_struck_people_is_told_by_its_clause() -> None:
    told = report("Nine people drowned when a wall of water swept through the town of Lota in Chile, officials said.")
    assert [event.category for event in brief_of(told).sequence] == ["DISASTER"]


def test_what_was_done_is_news_whoever_did_it() -> None:
    told = report("The fire at the Lota refinery was put out after 25 hours. The guards were treated at night.")
    assert [event.category for event in brief_of(told).sequence] == ["AID"]


def test_what_is_granted_is_told() -> None:
    told = report("The march went off quietly, officials said, although five men were arrested at the port of Lota.")
    assert "COERCE" in {event.category for event in brief_of(told).sequence}


def test_what_a_report_opens_with_is_what_its_headline_names() -> None:
    text = "Mudslide kills dozens in Chile\n\nSome 40 people died when a wall of mud crashed onto Lota."
    assert len(brief_of(report(text)).sequence) == 1
