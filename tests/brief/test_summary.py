"""The bottom line and the limits."""

from __future__ import annotations

from briefing.brief.summary import bottom_line
from briefing.model import Brief, Event, Evidence
from briefing.record import replace
from tests.brief.case import brief_of, report

DAM = "A dam burst in Jalpa, Mexico, on Tuesday, killing 40 people. Troops were deployed to Jalpa on Wednesday."
AGAIN = "A dam burst in Jalpa, Mexico, on Tuesday, killing 62 people. Troops were deployed to Jalpa on Wednesday."
GATE = (
    "Protesters breached the gate of the palace in Colombo on Tuesday. Police arrested {} people in Colombo on Tuesday."
)
DENIED = "Protesters did not breach the gate of the palace in Colombo on Tuesday, police said. "


def assert_cited(brief: Brief) -> None:
    """Two to four sentences and one of what is to come, each with evidence from just the sources that it names."""
    assert 2 <= len([told for told in brief.bottom_line if not told.text.startswith("Ahead, ")]) <= 4
    ids = {source.id for source in brief.sources}
    for statement in brief.bottom_line:
        assert statement.text.strip()
        assert statement.sources
        assert set(statement.sources) <= ids
        assert {evidence.source for evidence in statement.evidence} == set(statement.sources)
    assert len({statement.text for statement in brief.bottom_line}) == len(brief.bottom_line)


def test_the_bottom_line_tells_what_happened_what_followed_and_what_is_in_dispute() -> None:
    brief = brief_of(DAM, AGAIN)
    assert_cited(brief)
    first, second, third = sorted(statement.text for statement in brief.bottom_line)
    assert "in dispute" in first
    assert "40 [S1]" in first
    assert "62 [S2]" in first
    assert "17 Aug 2021" in second
    assert "dam burst" in second
    assert "18 Aug 2021" in third
    assert "roops" in third


def test_what_most_sources_tell_comes_first() -> None:
    brief = brief_of(DAM, AGAIN, "A dam burst in Jalpa, Mexico, on Tuesday.")
    assert "dam burst" in brief.bottom_line[0].text
    assert brief.bottom_line[0].sources == ("S1", "S2", "S3")


def test_the_bottom_line_tells_a_contradiction() -> None:
    brief = brief_of(GATE.format(12), DENIED + "Police arrested 90 people in Colombo on Tuesday.")
    assert_cited(brief)
    told = brief.bottom_line[-1]
    assert "did not breach" in told.text
    assert "[S1]" in told.text
    assert "[S2]" in told.text
    assert told.sources == ("S1", "S2")


def test_a_contradiction_is_told_with_its_speakers_and_its_negation() -> None:
    brief = brief_of(
        "A lawyer said the mayor had sold the mill in Oruro.", "The mayor denied selling the mill in Oruro."
    )
    assert brief.bottom_line[-1].text == (
        "Contradicted: “A lawyer said the mayor had sold the mill in Oruro” [S1], "
        "but “The mayor denied selling the mill in Oruro” [S2]."
    )


def test_what_somebody_thinks_of_it_does_not_lead() -> None:
    reaction = "Chile condemned the government of Mexico on Tuesday over the dam in Jalpa that burst."
    brief = brief_of(reaction, DAM)
    assert "dam burst" in brief.bottom_line[0].text


def test_what_a_sentence_only_mentions_does_not_date_it() -> None:
    text = "Riot police shot dead 18 marchers in Oruro on Thursday, as crowds went on protesting the coup of 2 August."
    brief = brief_of(report(text, "2021-08-20"), report("Police shot marchers in Oruro on Thursday.", "2021-08-20"))
    assert brief.bottom_line[0].text.startswith("Thu 19 Aug 2021")


def test_what_follows_names_who_did_it() -> None:
    brief = brief_of(
        "A dam burst in Jalpa, Mexico, on Tuesday, killing 40 people. He sent troops to Jalpa on Wednesday."
    )
    assert not any("He sent" in statement.text for statement in brief.bottom_line)


def test_a_position_that_begins_with_a_pronoun_is_told_with_its_speaker() -> None:
    brief = brief_of(
        "A lawyer said the mayor had sold the mill in Oruro.", "Ana Quispe left. She denied selling the mill in Oruro."
    )
    assert brief.bottom_line[-1].text.endswith("but Ana Quispe: “She denied selling the mill in Oruro” [S2].")


def test_a_count_that_grew_is_told_as_growth() -> None:
    brief = brief_of(report(DAM, "2021-08-18"), report(AGAIN, "2021-08-20"))
    assert_cited(brief)
    assert any("62 at the latest count" in s.text and "from 40" in s.text for s in brief.bottom_line)
    assert not any("dispute" in s.text for s in brief.bottom_line)


def test_rivals_of_the_last_days_are_in_dispute_not_growth() -> None:
    toll = "A dam burst in Jalpa, Mexico, on Tuesday, killing {}."
    brief = brief_of(
        report(toll.format("40 people"), "2021-08-18"),
        report(toll.format("97 people") + " Clinics in Jalpa said 118 people were killed.", "2021-08-20"),
        report(toll.format("97 people"), "2021-08-20"),
    )
    told = next(statement.text for statement in brief.bottom_line if "Killed" in statement.text)
    assert "97 [S2]; 118 (Clinics in Jalpa) [S2]" in told or "97 [S3]; 118 (Clinics in Jalpa) [S2]" in told


def test_much_in_dispute_still_makes_four_sentences() -> None:
    counts = (
        "{0} people were killed and {0} wounded when a dam burst in Jalpa, Mexico, on Tuesday. "
        "The flood displaced {0},000 people in Jalpa on Tuesday. Police arrested {0} engineers in Jalpa on Wednesday. "
    )
    brief = brief_of(counts.format(40) + GATE.format(12), counts.format(62) + DENIED)
    assert sum(figure.status == "disputed" for figure in brief.figures) >= 3
    assert brief.contradictions
    assert_cited(brief)
    assert len(brief.bottom_line) == 4
    assert "did not breach" in brief.bottom_line[-1].text


def test_one_report_alone_has_a_bottom_line() -> None:
    assert_cited(brief_of(DAM))


def test_nothing_told_gives_no_bottom_line() -> None:
    assert brief_of("Nothing here.").bottom_line == ()
    assert brief_of().bottom_line == ()


def test_what_may_come_or_lies_far_back_does_not_lead() -> None:
    brief = brief_of(f"{DAM} In 1998 a dam burst near Toluca, Mexico. Mexico will hold an election on 5 June 2022.")
    assert not any("1998" in s.text or "2022" in s.text for s in brief.bottom_line)


def test_limits_always_say_that_rules_read_the_text() -> None:
    for brief in (brief_of(), brief_of(DAM)):
        assert any("Rules read the text" in limit for limit in brief.limits)


def test_limits_count_what_rests_on_one_source() -> None:
    assert any("1 figure rests on one source alone" in limit for limit in brief_of(DAM).limits)
    assert not any("one source alone" in limit for limit in brief_of(DAM, AGAIN).limits)


def test_an_event_dated_only_by_its_report_gives_way_to_one_dated_by_the_text() -> None:
    undated = "Villagers clashed with police in Oruro, Bolivia."
    brief = brief_of(report(f"{DAM} {undated}", "2021-08-20"), report(f"{AGAIN} {undated}", "2021-08-20"))
    assert_cited(brief)
    assert not any("Oruro" in statement.text for statement in brief.bottom_line)


def test_who_says_what_is_in_dispute_is_named() -> None:
    brief = brief_of("Police said a dam burst in Jalpa, Mexico, on Tuesday, killing 40 people.", AGAIN)
    assert any("40 (Police) [S1]; 62 [S2]" in statement.text for statement in brief.bottom_line)


def test_two_sides_are_told_that_speak_of_the_same() -> None:
    brief = brief_of(
        "Guards fired on miners at the gate of the mill in Oruro. Guards fired into the air in Puno.",
        "No guard fired on miners at the gate of the mill in Oruro, the owner said.",
    )
    assert "miners at the gate of the mill in Oruro” [S1]" in brief.bottom_line[-1].text
    first = brief.contradictions[0].positions[0]
    assert "miners at the gate" in first.evidence.sentence


def test_what_most_tell_of_is_counted_before_what_one_report_disputes() -> None:
    quarrel = "Police said 5 marchers were arrested in Jalpa on Wednesday; the union said 11 were."
    brief = brief_of(DAM, f"{DAM} {quarrel}", DAM)
    counted = [told.text for told in brief.bottom_line if "arrested" in told.text.lower() or "Killed" in told.text]
    assert counted[0].startswith("Killed")


def test_what_is_to_come_after_the_last_report_ends_it() -> None:
    brief = brief_of(DAM, f"{AGAIN} The Chilean president will meet the governor in Puebla on 25 August.")
    assert_cited(brief)
    assert brief.bottom_line[-1].text.startswith("Ahead, Wed 25 Aug 2021: ")
    assert not any(told.text.startswith("Ahead") for told in brief_of(DAM, AGAIN).bottom_line)


def test_a_stray_number_hides_no_dispute() -> None:
    brief = brief_of(DAM, AGAIN.replace("62", "300"), "A dam burst in Jalpa, Mexico, on Tuesday, killing 2 people.")
    (counted,) = (told.text for told in brief.bottom_line if "dispute" in told.text)
    assert "40 [S1]" in counted
    assert "300 [S2]" in counted


def test_a_few_votes_are_no_figure_of_the_case() -> None:
    vote = "The council of Jalpa voted by 9 votes to 2 on Tuesday."
    brief = brief_of(f"The mayor of Jalpa resigned on Tuesday. {vote}", f"Jalpa's mayor resigned on Tuesday. {vote}")
    assert not any("otes" in told.text and told.text.endswith("]") and ": 2" in told.text for told in brief.bottom_line)


def test_what_hangs_on_something_is_not_told_as_to_come() -> None:
    brief = brief_of(DAM, f"{AGAIN} The Chilean president might meet the governor in Puebla on 25 August.")
    assert not any(told.text.startswith("Ahead") for told in brief.bottom_line)


def test_the_harm_leads_and_not_how_it_was_answered() -> None:
    pledge = "Mexico promised its help to the families of the dead of the burst dam in Jalpa on Tuesday."
    assert "dam burst" in brief_of(f"{pledge} {DAM}").bottom_line[0].text


def test_an_event_is_not_told_in_the_days_of_a_later_report() -> None:
    brief = brief_of(
        report("Gunmen shot dead a judge in Jalpa, Mexico, on Tuesday 17 August 2021.", "2021-08-18"),
        report(
            "Gunmen who shot dead a judge in Jalpa, Mexico, on 17 August 2021 last month may have fled.", "2021-09-20"
        ),
    )
    assert "last month" not in brief.bottom_line[0].text


def test_an_event_is_told_by_a_sentence_of_its_own() -> None:
    aside = "The council of Jalpa closed its doors after a dam burst in Jalpa, Mexico, on Tuesday."
    assert brief_of(aside, DAM).bottom_line[0].text.startswith("Tue 17 Aug 2021: A dam burst in Jalpa")


def test_an_event_is_not_told_by_a_sentence_of_another_day() -> None:
    shares = "Shares of the mill fell on Thursday after a dam burst in Jalpa, Mexico, on the same river and killed 40."
    assert "Shares" not in " ".join(s.text for s in brief_of(shares, DAM).bottom_line)
    month = "The council of Jalpa asked whether the pipes used in the August dam burst in Jalpa, Mexico, were new."
    assert "pipes" not in " ".join(s.text for s in brief_of(month, DAM).bottom_line)


def test_what_points_back_behind_its_first_words_does_not_lead() -> None:
    letter = "Dated 17 August and signed by a clerk, it said that a dam burst in Jalpa, Mexico, killed 40 people."
    assert "Dated" not in brief_of(letter, DAM).bottom_line[0].text


def test_a_denial_that_only_points_back_is_told_with_what_it_says() -> None:
    brief = brief_of(
        "Miners in Jalpa, Mexico, blamed the mill's guards for the fire on Tuesday. A source in the guards denied "
        "that, saying they had been asleep in their barracks on the far side of the river, and the mill said it had "
        "no more than nine of them, all of them more than seventy years old and unarmed for many years."
    )
    told = next(s.text for s in brief.bottom_line if s.text.startswith("Contradicted"))
    assert "denied that, saying they had been asleep" in told


def test_a_toll_in_the_first_line_is_cited_from_those_who_tell_it() -> None:
    brief = brief_of(
        "A bomb killed 31 people at the market of Jalpa on Tuesday.",
        "A bomb tore through the market of Jalpa on Tuesday, killing nine people.",
        "The bomb at the market of Jalpa on Tuesday went off at noon.",
    )
    [first] = [told for told in brief.bottom_line if told.text.startswith("Tue 17 Aug")]
    told = "31" in first.text
    assert first.sources == (("S1",) if told else ("S2",))
    assert {e.source for e in first.evidence} == set(first.sources)


def test_a_number_that_nobody_named_is_no_beginning_of_a_growth() -> None:
    brief = brief_of(
        report("A bomb killed dozens of people at the market of Jalpa on Tuesday.", "2021-08-17"),
        report("The bomb at the market of Jalpa on Tuesday killed 82 people.", "2021-08-18"),
        report("The bomb at the market of Jalpa on Tuesday killed 257 people.", "2021-08-20"),
    )
    told = " ".join(statement.text for statement in brief.bottom_line)
    assert "257" in told
    assert "82" in told
    assert "from 12" not in told


def test_a_post_that_is_contradicted_is_told_with_who_signed_it() -> None:
    brief = brief_of(
        "The navy of Peru shelled the port of Jalpa on Tuesday. — Ana Quispe (@anaquispe) August 17, 2021",
        "President Luis Mbeki denied on Friday that the navy of Peru had shelled the port of Jalpa.",
    )
    [told] = [statement.text for statement in brief.bottom_line if statement.text.startswith("Contradicted")]
    assert "Ana Quispe: “The navy of Peru shelled" in told
    assert "Luis Mbeki: " not in told  # his sentence names him


def event(id: str, date: str, *sentences: str, category: str = "ASSAULT") -> Event:
    """An event of the crisis that each of the sentences tells, one a report."""
    evidence = tuple(Evidence(f"S{n}", 0, len(told), told, told) for n, told in enumerate(sentences, 1))
    sources = tuple(told.source for told in evidence)
    return Event(id, date, "stated", category, -9.0, "main", sentences[0], (), (), sources, evidence)


TOPS = ["Gunmen storm harbour market of Jalpa", "Harbour market of Jalpa mourns after gunmen storm it"]


def test_a_line_that_says_nothing_of_the_case_does_not_lead() -> None:
    began = event("E1", "2021-08-16", *["The clashes began on Monday at about one in the morning."] * 3)
    storm = event("E2", "2021-08-17", "Gunmen on Tuesday stormed the harbour market of Jalpa with grenades and rifles.")
    first = bottom_line([], [], [began, storm], TOPS, tops=TOPS)[0].text
    assert "harbour market" in first


def test_a_headline_tells_the_event_that_no_sentence_tells_as_well() -> None:
    heard = "A clerk of the town hall heard on Tuesday how gunmen were shouting."
    storm = event("E1", "2021-08-17", TOPS[0], heard)
    assert TOPS[0] in bottom_line([], [], [storm], TOPS, tops=TOPS)[0].text
    quoted = "'They shot us all': harbour market of Jalpa mourns after gunmen storm it"
    told = bottom_line([], [], [event("E1", "2021-08-17", quoted, heard)], [quoted], tops=[quoted, *TOPS])
    assert heard in told[0].text


def test_an_attack_of_a_told_day_points_back_to_nothing() -> None:
    told = "The attack on 17 August left 40 people dead in the harbour market of Jalpa."
    heard = "A clerk of the town hall heard how gunmen came to the harbour market of Jalpa."
    assert told in bottom_line([], [], [event("E1", "2021-08-17", told, heard)], TOPS, tops=TOPS)[0].text


def test_a_deed_is_told_by_the_sentence_that_begins_with_its_harm() -> None:
    harm = "Forty people were killed when gunmen stormed the harbour market of Jalpa."
    deed = Evidence("S1", 0, 60, harm[harm.index("when") :], harm)
    ran = "A clerk of the town hall ran from gunmen of Jalpa."
    storm = event("E1", "2021-08-17", ran)
    both = replace(storm, evidence=(deed, replace(storm.evidence[0], source="S2")), sources=("S1", "S2"))
    assert harm in bottom_line([], [], [both], TOPS, tops=TOPS)[0].text
