"""Sentences and paragraphs: where they end, which are headlines, which are page furniture."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.annotate.sentences import split_sentences
from tests.annotate.reading import TEXTS


def split(text: str, title: str = "") -> list[str]:
    return [text[s.start : s.end] for s in split_sentences(text, title)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["The ferry sank off Zanzibar.", "Divers found it at dawn."],
        ["Was it sabotage?", "Nobody in Lima knows.", "“It burned!”", "The mayor wept."],
        ["The U.S. consulate in Lagos closed."],
        ["He flew to the U.S. on a cargo plane."],
        ["Envoys came from the U.S.", "They left at noon."],
        ["Gen. Paul Okello and Lt. Col. Ana Ruiz signed."],
        ["Dr. Mei Tan treated 40 patients at St. Luke clinic."],
        ["The quake struck at 4.5 km depth.", "It measured 6.1."],
        ["Rebels led by J. P. Mbeki took the bridge."],
        ["Shops shut in Sept. 2018 and Oct. 2018."],
        ["It cost $2.5 million.", "$400,000 was stolen."],
        ["“We had no water.", "We had no roof,” she said."],
        ["The strike went on…", "Trains stood still."],
        ["Shots rang out... and then silence fell."],
        ["Acme Corp. and Delta Ltd. closed their mines."],
        ["The minister resigned (he had lost the vote.)", "A caretaker took over."],
        ["Police held No. 3 on the list."],
        ["The site example.org went down."],
        ["Dozens marched in Accra.", "12 were arrested."],
        ["The junta said on Sunday it had won.", "‘We rule,’ said a colonel."],
        ["Landslides hit Medellin.", "— No one was hurt."],
        ["It burned all night.", "Łódź was dark.", "Élie Mbala fled."],
        ["Мост закрыт.", "Река вышла из берегов."],
        ["The toll is 12.", "al-Nour clinic is full."],
        ["He lives on 5th Ave.", "The fire spread there."],
        ["Nine prisoners are held in Block B.", "The guards went home."],
    ],
)
def test_full_stops_end_sentences_only_where_they_should(sentences: list[str]) -> None:
    assert split(" ".join(sentences)) == sentences


def test_a_lost_space_after_a_full_stop_ends_the_sentence_too() -> None:
    assert split("The dam failed.Two villages flooded.") == ["The dam failed.", "Two villages flooded."]


def test_paragraphs_are_numbered_by_blank_lines() -> None:
    text = "Rain fell. Rivers rose.\n\nDams held.\n\n\n\nVillages were safe."
    found = split_sentences(text)
    assert [s.paragraph for s in found] == [0, 0, 1, 2]


def test_every_line_is_a_paragraph_where_the_text_is_not_wrapped() -> None:
    text = "The strike began on Monday.\nTrains stopped.\nBuses ran."
    assert [s.paragraph for s in split_sentences(text)] == [0, 1, 2]


def test_lines_wrapped_by_hand_are_one_paragraph() -> None:
    text = (
        "The cyclone came ashore at night and tore\nthe roofs from hundreds of houses along\n"
        "the coast of Mozambique before it moved\ninland. Soldiers brought food to the towns\n"
        "that were cut off by water.\n\nSchools stay shut."
    )
    found = split_sentences(text)
    assert [s.paragraph for s in found] == [0, 0, 1]
    assert text[found[0].start : found[0].end].endswith("moved\ninland.")


@pytest.mark.parametrize(
    ("text", "headlines"),
    [
        ("Ferry sinks off Zanzibar\n\nA ferry sank on Monday.", [True, False]),
        ("Ferry sinks off Zanzibar.\n\nA ferry sank on Monday.", [False, False]),
        ("Miners walk out in Chile\n\nUnion wants more pay\n\nMiners left the pits.", [True, True, False]),
    ],
)
def test_a_line_without_a_full_stop_is_a_headline(text: str, headlines: list[bool]) -> None:
    assert [s.headline for s in split_sentences(text)] == headlines


def test_an_entry_of_a_list_is_no_headline_but_a_sentence() -> None:
    text = "Rebels free nurses\n\n• Chile recalls its envoy\n\n- Police fire on miners\n\nNobody was hurt."
    assert [s.headline for s in split_sentences(text)] == [True, False, False, False]


def test_the_title_is_a_headline_even_with_a_full_stop() -> None:
    text = "Rebels free nine nurses.\n\nThe nurses walked home. Rebels free nine nurses."
    assert [s.headline for s in split_sentences(text, "Rebels free nine nurses")] == [True, False, True]


@pytest.mark.parametrize(
    ("headline", "first"),
    [
        ("Peru quake leaves thousands homeless", "The earth shook for two minutes."),
        ("Bus drivers strike over pay in Nairobi", "Officials said talks had failed."),
    ],
)
def test_a_headline_that_ran_into_its_article_is_cut_off(headline: str, first: str) -> None:
    found = split_sentences(f"{headline} {first} Nobody was hurt.")
    assert [s.headline for s in found] == [True, False, False]
    assert found[0].end == len(headline)


@pytest.mark.parametrize(
    "text",
    [
        "Workers at the port of The Hague went home.",
        "Rescue crews reached the village of An Nhon by boat.",
        "The rebels told President Okello to leave the palace.",
        "Students from two towns came to jeer President Ada Okello's speech.",
    ],
)
def test_capitals_inside_a_sentence_cut_nothing(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    "furniture",
    [
        "3 min read",
        "Read more: Floods in Assam",
        "Follow us on Twitter",
        "Sign up for our newsletter",
        "(Photo: Getty Images)",
        "Advertisement",
        "© 2021 The Daily Example",
        "https://example.org/story",
        "Share Tweet Email",
        "Share.",
        "Credit...Ada Okello for The Lota Times",
        "From our correspondent Ada Okello at Lota, Saturday",
        "We may earn a commission from links on this page.",
        "By Reuters Staff",
        "12 comments",
        "By Ada Okello in Puno and Luis Mbeki",
        "ADA OKELLO/ AFP",
        "Foto: Example",
        "Yonhap",
        "(AP Photo/Ada Okello)",
        "This website uses cookies to count its readers.",
        "Editor's note: this page is of Friday.",
        "(Adds details of the flood)",
        "A mayor speaks in Puno. © The Palace/Handout",
    ],
)
def test_page_furniture_is_marked(furniture: str) -> None:
    found = split_sentences(f"Dams broke in Assam on Friday.\n\n{furniture}\n\nThousands fled.")
    assert [s.boilerplate for s in found] == [False, True, False]


def test_a_byline_behind_its_date_is_furniture() -> None:
    found = split_sentences("2 May 2021 By Ada Okello, Luis Mbeki\n\nDams broke in Assam on Friday.")
    assert [s.boilerplate for s in found] == [True, True, False]


def test_headlines_of_other_reports_at_the_foot_are_furniture() -> None:
    others = [
        "Bank of Chile raises its main rate again",
        "Storm leaves Puno in the dark",
        "Two held over a fire in Oruro",
    ]
    text = "Dams broke in Assam on Friday. Thousands fled.\n\nThe state called for help, and boats came.\n\n"
    found = split_sentences(text + "World News\n" + "\n".join(others))
    assert [s.boilerplate for s in found] == [False] * 3 + [True] * 4
    assert not any(s.boilerplate for s in split_sentences(text + others[0]))


@pytest.mark.parametrize(
    "text",
    [
        "Protesters read the names of the dead.",
        "The share of votes fell to 12 percent.",
        "Doctors commented on 12 cases.",
        "Reuters reported that the dam had burst.",
        "A video shows the ferry going down.",
        "By late Monday, 12 had died.",
        "Also on Monday, shops shut.",
        "Close to 300 are missing.",
        "For more than two years nobody came.",
    ],
)
def test_news_about_media_is_no_furniture(text: str) -> None:
    assert [s.boilerplate for s in split_sentences(text)] == [False]


@pytest.mark.parametrize(
    "credit",
    [
        "REUTERS/Ana Quispe",
        "(Photo credit: Lota Daily)",
        "Photo: AFP/Getty Images",
        "(AP Photo/Ana Quispe)",
        "Ana Quispe / AFP",
        "(Ana Quispe / Lota Daily)",
    ],
)
def test_a_paragraph_that_ends_with_a_credit_is_a_caption(credit: str) -> None:
    found = split_sentences(f"A woman walks past a burned market in Lota. {credit}\n\nThe market burned on Monday.")
    assert [s.boilerplate for s in found][-1] is False
    assert all(s.boilerplate for s in found[:-1])


def test_other_headlines_in_a_list_are_furniture_as_the_line_over_them_is() -> None:
    found = split_sentences("The market burned.\n\nREAD ALSO\n• Who died in Lota\n• Rain stops a match\n\nIt rained.")
    assert [s.boilerplate for s in found] == [False, True, True, True, False]


@pytest.mark.parametrize(
    "line",
    [
        "Media contact: Ana Quispe",
        "Staff Reports",
        "Disaster Update | May 9, 2024 | 6 p.m.",
        "How to help: Bring tents.",
    ],
)
def test_whom_to_ask_and_how_to_help_is_furniture(line: str) -> None:
    assert [s.boilerplate for s in split_sentences(f"The market burned on Monday.\n\n{line}")] == [False, True]


def test_how_long_ago_a_page_was_made_is_furniture() -> None:
    found = split_sentences("Market burns in Lota\n5 days ago\n\nThe market burned. It had closed two days ago.")
    assert [s.boilerplate for s in found] == [False, True, False, False]


def test_a_paragraph_about_pictures_is_no_caption() -> None:
    found = split_sentences("The market burned on Monday. Pictures posted online showed smoke over Lota.")
    assert [s.boilerplate for s in found] == [False, False]


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "\t"])
def test_nothing_visible_gives_no_sentence(text: str) -> None:
    assert split_sentences(text) == []


@given(TEXTS, st.text(max_size=40))
def test_sentences_cover_the_visible_text_and_never_overlap(text: str, title: str) -> None:
    at = 0
    paragraph = 0
    for sentence in split_sentences(text, title):
        assert at <= sentence.start < sentence.end <= len(text)
        assert not text[at : sentence.start].strip()
        assert text[sentence.start : sentence.end] == text[sentence.start : sentence.end].strip()
        assert sentence.paragraph >= paragraph
        at, paragraph = sentence.end, sentence.paragraph
    assert not text[at:].strip()


def test_a_text_without_a_full_stop_is_cut_at_spaces_and_nothing_is_lost() -> None:
    text = "grain of the port and " * 2000
    found = split_sentences(text)
    assert len(found) > 10
    assert max(s.end - s.start for s in found) <= 3000
    assert " ".join(text[s.start : s.end] for s in found) == text.strip()


def test_a_word_without_end_is_cut_too() -> None:
    found = split_sentences("a" * 10_000)
    assert "".join("a" * (s.end - s.start) for s in found) == "a" * 10_000


def furniture(text: str, title: str = "") -> list[str]:
    return [text[s.start : s.end] for s in split_sentences(text, title) if s.boilerplate]


@pytest.mark.parametrize(
    ("page", "of_the_page"),
    [
        (
            "By Our Correspondent    Share: Facebook Twitter WhatsApp QUETTA: Nine miners died on Monday.",
            ["By Our Correspondent    Share: Facebook Twitter WhatsApp"],
        ),
        ("The port is shut. Kindly Share This Story: Share on Facebook Tweet on Twitter", None),
        ("They posted it on Facebook, Twitter and WhatsApp. Share prices fell.", []),
        ("2 Divers at the wreck Credit: EPA Farmer Ana Ruiz saw it fall.", ["2 Divers at the wreck Credit: EPA"]),
        (
            "“We waited all night,” said Ana Ruiz. The mayor wants talks. Getty Images/Reuters",
            ["Getty Images/Reuters"],
        ),
        (
            "Divers stand at the quay of Lota. — Photo by Baso Lamu",
            ["Divers stand at the quay of Lota.", "— Photo by Baso Lamu"],
        ),
        ("13:40 GMT\n\nCourt reads its verdict\n\nThe court found for the union.", ["13:40 GMT"]),
        ("Home » News » Lota\n\nThe mine at Lota is shut.", ["Home » News » Lota"]),
        (
            "The dam held.\n\nMOST READ IN NEWS\n\nBody found in case\n\nThe dam at Lota is old.",
            ["MOST READ IN NEWS", "Body found in case"],
        ),
        ("Published: 19:02, 17 Apr 2018 | Updated: 21:40, 17 Apr 2018\n\nIt burned.", None),
        ("Updated figures put the dead at 30.\n\nIt burned.", []),
    ],
)
def test_furniture_is_cut_from_the_article_that_it_is_glued_to(page: str, of_the_page: list[str] | None) -> None:
    first = page.partition("\n")[0] if "Share on" not in page else page[page.index("Kindly") :]
    assert furniture(page) == ([first] if of_the_page is None else of_the_page)


def test_a_headline_and_its_writer_are_cut_from_the_dateline_that_they_run_into() -> None:
    text = "Miners go back to work Coast Voice Correspondent KISUMU: The pit is open."
    assert split(text) == ["Miners go back to work Coast Voice Correspondent", "KISUMU: The pit is open."]


@pytest.mark.parametrize(
    ("page", "of_the_page"),
    [
        ("By Ada Okello Saturday 5 May 2021 The senate in Puno met.", "By Ada Okello Saturday 5 May 2021"),
        ("Mon May 3 2021 5:48PM The mayor of Puno left.", "Mon May 3 2021 5:48PM"),
        ("May 3, 2021 08:15 GMT Miners in Oruro stopped work.", "May 3, 2021 08:15 GMT"),
        ("Tweet Print A+ A- KISUMU: The pit is open.", "Tweet Print A+ A-"),
    ],
)
def test_what_runs_into_the_first_sentence_is_cut_from_it(page: str, of_the_page: str) -> None:
    assert furniture(page) == [of_the_page]


def test_the_zone_of_an_hour_belongs_to_it() -> None:
    assert furniture("May 3, 2021 4:31am EST\n\nMiners in Oruro stopped work.") == ["May 3, 2021 4:31am EST"]


def test_a_day_within_a_sentence_is_part_of_it() -> None:
    assert furniture("By May 5 2021 Lota had a mayor.") == []


def test_who_the_writer_is_stands_at_the_foot_of_a_page() -> None:
    told = [f"Miner {name} came home." for name in ("Abo", "Beni", "Caro", "Dano", "Ebo", "Fero", "Gani")]
    text = "\n\n".join(["The long shift", "By Ana Ruiz", *told, "Ana Ruiz is our Andes editor."])
    assert furniture(text) == ["By Ana Ruiz", "Ana Ruiz is our Andes editor."]


def test_the_hours_of_a_live_blog_are_cut_from_its_entries() -> None:
    text = "08.15 GMT Schools are open in Lota.\n\n19:20 Court reads its verdict\n\nThe mine at Lota is shut."
    assert furniture(text) == ["08.15 GMT", "19:20"]
    assert [text[s.start : s.end] for s in split_sentences(text) if s.headline] == ["Court reads its verdict"]
    assert furniture("14.25 Million euros were lost.\n\nThe mine at Lota is shut.") == []
