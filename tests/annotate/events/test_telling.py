"""What a sentence says has happened, apart from what it only mentions."""

from __future__ import annotations

import pytest

from briefing.model import EventSpan
from tests.annotate.reading import report, words_of


def told(text: str) -> set[str]:
    """The triggers that the text tells as having happened."""
    return {words_of(text, e) for e in report(text).of(EventSpan) if e.told}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rebels shelled the port of Aden.", {"shelled"}),
        ("The port of Aden was shelled by rebels.", {"shelled"}),
        ("The mayor of Lota said that rebels had shelled the port.", {"shelled"}),
        ("Peru has imposed immediate financial sanctions.", {"imposed"}),
        ("The two sides have begun peace talks.", {"peace talks"}),
        ("Clashes between miners and police erupted in Lota.", {"Clashes"}),
        ("People who were held in Lota have been freed.", {"freed"}),
        ("The rebels, who hold the north, shelled the port.", {"shelled"}),
        ("Togo, which hosts the court, expelled two judges.", {"expelled"}),
        ("A blast ripped through a market in Lota.", {"blast"}),
        ("The mayor announced the evacuation of the coast.", {"evacuation"}),
        ("Police have filed a second charge against the mayor of Lota.", {"filed"}),
        ("Gunmen killed two miners in Lota.", {"killed"}),
        ("Gunmen killed at least two miners in Lota.", {"killed"}),
        ("LOTA – Miners marched to the port.", {"marched"}),
        ("The raid on Lota killed four.", {"raid"}),
        ("Nine people were killed in a blast at a market in Lota.", {"blast"}),
        ("An inquiry has been opened by the mayor of Lota.", {"inquiry"}),
        ("Protests were also reported in Lota.", {"Protests"}),
        ("The junta announced on Friday the reopening of the port.", {"reopening"}),
        ("Miners began evacuating the port.", {"evacuating"}),
        ("In hilly Lota a curfew was imposed.", {"curfew"}),
        ("There were riots in the suburbs.", {"riots"}),
        ("The shelling of the port began.", {"shelling"}),
        ("A boat carrying miners overturned.", {"overturned"}),
        ("Four nuns seized on the road to Lota were set free.", {"set free"}),
        ("Miners shot at the port and were arrested.", {"shot at", "arrested"}),
        ("Torching the depot, miners marched on the port.", {"Torching", "marched on"}),
        ("Seized in May, the miners were freed in Lota.", {"Seized", "freed"}),
        ("The miners detained at the port in May were freed in Lota.", {"freed"}),
        ("The miners arrested over the looting of a mill were freed in Lota.", {"freed"}),
        ("Nine miners were jailed in Lota, four more were arrested.", {"jailed", "arrested"}),
        ("Shops were looted and nine men arrested in Lota.", {"looted", "arrested"}),
        ("LOTA – Meeting in Aden, envoys signed a truce.", {"Meeting", "signed a truce"}),
        ("The mayor promised to have it done.", {"promised"}),
        ("Talks between the union of the miners and the owners of the mine resumed.", {"Talks"}),
    ],
)
def test_what_a_sentence_is_about_is_told(text: str, words: set[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Rebels fighting the army have painted their huts.",  # who they are, not what they did
        "The shelling was heavy.",
        "Residents of the town, which was shelled, have no water.",
        "The bodies pulled from the river by divers lay under sheets.",
        "The attack killed four.",  # it was told before
        "Gunfire could be heard in Lota.",
        "An armed group runs the town of Lota.",
        "The need to bomb Lota is plain.",
        "There was anger over the riots.",
        "Rebels fighting to overthrow the mayor have painted their huts.",
    ],
)
def test_what_is_only_spoken_of_is_not_told(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    ("text", "words", "role"),
    [
        ("Rebels shelled the port of Aden.", "shelled", "told"),
        ("Rebels had shelled the port of Aden.", "shelled", "earlier"),
        ("The mayor of Lota said that rebels had shelled the port.", "shelled", "told"),
        ("Ships have avoided Aden since rebels shelled the port.", "shelled", "clause"),
        ("Soldiers closed the port after the shelling.", "shelling", "passing"),
        ("The shelling was heard in Lota.", "shelling", "named"),
        ("The mayor replied on Friday refusing to open the port.", "refusing to", "clause"),
        ("Miners called the agreement a trap.", "agreement", "named"),
        ("The port came in for heavy shelling on Monday.", "shelling", "told"),
        ("Dockers embarked on an open-ended strike on Monday.", "strike", "told"),
        ("Lota was rocked by two explosions on Monday.", "explosions", "told"),
        ("Two youths were filmed torching a bus on Monday.", "torching", "told"),
        ("Miners began to overrun the yard on Monday.", "overrun", "told"),
        ("A grenade claimed the lives of three porters on Monday.", "claimed the lives of", "told"),
        ("Lota has been rocked by explosions for years.", "explosions", "named"),
        ("The report came in the week of the riots.", "riots", "named"),
        ("The bell was heard by strikers before the riots.", "riots", "named"),
        ("Ana Ruiz, who had written about the mine, was shot dead on Monday.", "shot dead", "told"),
        ("The bridge, on which two boys had played, collapsed on Monday.", "collapsed", "told"),
        ("A miner who had said he was ill collapsed on Monday.", "collapsed", "clause"),
        ("Under a deal reached on Monday, Chad will repair the dam.", "deal", "told"),
        ("Senators voted by 61 votes to 38 to pass the budget.", "voted by 61 votes to 38 to pass", "told"),
        ("A team landed in Lota on Sunday and will visit the mine on Friday.", "visit", "told"),
        ("The two leagues were on Sunday banned by the ministry.", "banned", "told"),
    ],
)
def test_the_part_of_an_event_in_its_sentence(text: str, words: str, role: str) -> None:
    assert [e.role for e in report(text).of(EventSpan) if words_of(text, e) == words] == [role]


def test_what_is_only_mentioned_is_not_where_the_sentence_is() -> None:
    text = "The explosion was felt in Cyprus."
    assert [e.places for e in report(text).of(EventSpan)] == [()]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("The militia has a long history of attacking convoys.", "attacking"),
        ("The mill promised a prize for clues leading to the arrest of the thief.", "arrest"),
        ("The draft would have cut the quota, banned exports of fish.", "banned"),
        ("Two boys are still known to be in custody.", "be in custody"),
        ("Officials admit that mistakes were made.", "admit"),
        ("The blackout cost Chad $9 million, the World Bank estimated.", "estimated"),
        ("Lima put the number of detained at 40.", "detained"),
        ("Chad supplies most of the cotton of Mali.", "supplies"),
        ("Sanctions have never brought down a missile.", "Sanctions"),
        ("Miners remembered those killed in last month's attack.", "attack"),
    ],
)
def test_what_no_sentence_tells_as_news_is_not_told(text: str, trigger: str) -> None:
    found = [e for e in report(text).of(EventSpan) if text[e.start : e.end].startswith(trigger)]
    assert not any(e.told and e.context == "main" for e in found)


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("The governor compared the storm with previous floods.", "background"),
        ("Tuesday's riot in Oruro was reminiscent of the clashes under the old regime.", "background"),
        ("The former minister condemned the clashes.", "main"),
        ("Peru and countries like Chad condemned the clashes.", "main"),
    ],
)
def test_what_an_event_is_held_beside_lies_before_it(text: str, context: str) -> None:
    assert [e.context for e in report(text).of(EventSpan) if e.noun][-1] == context
