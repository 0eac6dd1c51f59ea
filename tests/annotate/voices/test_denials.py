"""What a sentence says is not so, and negations that deny no fact."""

from __future__ import annotations

import pytest

from briefing.annotate import annotate
from briefing.model import Denial, Document


def denials(text: str) -> tuple[Denial, ...]:
    return annotate(Document("1.txt", text, published="2021-08-20", published_basis="stated")).of(Denial)


@pytest.mark.parametrize(
    ("text", "heads", "how"),
    [
        ("Police did not fire on the crowd.", ("fire",), "done"),
        ("The owner insisted that the ship wasn't overloaded.", ("overload",), "done"),
        ("Soldiers never entered the mosque.", ("enter",), "done"),
        ("No market was hit, the coalition said.", ("hit", "market"), "thing"),
        ("There was no ransom.", ("ransom",), "thing"),
        ("Their names were not made public.", ("public",), "done"),
        ("This was not a swap, he said.", ("swap",), "called"),
        ("No charges have been filed yet.", ("charg",), "open"),
        ("The company denies dismissing anyone.", ("dismiss",), "said"),
        ("Chad denied that its army had shelled the town.", ("shell",), "said"),
        ("The government has long denied claims of a massacre in the north.", ("massacr",), "said"),
        ("Peru rejected the claims that its navy sank the boat.", ("sank",), "said"),
        ("Peru denied any Chilean involvement and spoke of an accident.", ("involvement",), "part"),
        ("Chile denied responsibility.", ("responsibility",), "part"),
        ("The police denied using live rounds.", ("round",), "said"),
        ("Peru denied that its sailors had been arrested.", ("arrest",), "said"),
        ("No soldier fired on the crowd, she said.", ("fired", "soldier"), "thing"),
        ("There are no hostages in the camp, he said.", ("hostag",), "thing"),
        ("Investigators no longer believe that rebels burned the mill.", ("burn",), "said"),
        ("There was no evidence that the votes were forged.", ("forg",), "said"),
        ("The bank has not received a letter.", ("letter",), "done"),
        ("Chad denied that it was a coup when it took power.", ("coup",), "said"),
        ("Not a single shot was fired at the mill.", ("fired", "shot"), "thing"),
        ("The port denied the reports of dumping oil.", ("dump",), "said"),
        ("Guards denied charging the crowd.", ("charg",), "said"),
        ("Peru dismissed Chile's claims that boats had crossed the bay.", ("cross",), "said"),
        ("No raid of rebels was recorded.", ("raid",), "thing"),
        ("The film of the raid is fake, the army said.", ("raid",), "said"),
        ("The claim that the dam burst is not true, the mayor said.", ("burst",), "said"),
        ("The minister called the reports of a mutiny baseless.", ("mutiny",), "said"),
        ("There is no truth in reports that the dam has burst.", ("burst",), "said"),
        ("That is a lie, said the mayor.", (), "told"),
        ("The minister called the accusation grotesque.", (), "told"),
        ("The Hill Front has denied.", (), "told"),
        ("The army denied the same and said it had kept away.", (), "told"),
        ("The raid caused no civilian casualties, he said.", ("casualty",), "thing"),
        ("Peru said that no such thing had taken place.", (), "told"),
        ("The rebels rejected government reports.", (), "told"),
        ("The army brushed aside reports that a camp had been hit.", ("hit",), "said"),
        ("She ridiculed the Chilean claim of having sunk a frigate.", ("sunk",), "said"),
        ("The mayor denied that there was any specific warning for the mine.", ("warn",), "said"),
        ("The airline said that no B-52 had been lost.", ("lost", "b-52"), "thing"),
        ("“That is a lie; they left,” said the mayor.", (), "told"),
        ("The mayor's claim that the dam had burst was rejected by the operator.", ("burst",), "said"),
        ("The claim was dismissed by the operator.", (), "told"),
        ("The diocese says that the letter is a forgery.", (), "told"),
        ("The Hill Front had nothing to do with the bombing, he said.", ("bomb",), "part"),
        ("The pilot had no role in the raid.", ("raid",), "part"),
        ("Peru did not take part in the raid.", ("raid",), "part"),
        ("The bus was shot at without warning.", ("warn",), "thing"),
        ("The general said none of his boats had fired on the dhow.", ("fired",), "done"),
        ("The owner said that not one of his lorries carried arms.", ("carri",), "done"),
        ("“At no point did we shoot,” the colonel said.", ("shoot",), "thing"),
        ("The firm said that it paid no ransom.", ("paid", "ransom"), "thing"),
        ("The nuns said they knew of no release.", ("releas",), "thing"),
        ("Tests had so far found no cholera in Lae, a nurse said.", ("cholera",), "thing"),
        ("The army denied on Friday that the port had fallen.", ("fallen",), "said"),
        ("The claim was “pure fiction,” he said.", (), "told"),
        ("Nobody lost his life at the mill, the mayor said.", ("life",), "done"),
        ("The band let the hour pass without harming anybody, he said.", ("harm",), "thing"),
        ("The rebels denied that a truce was agreed.", ("agre",), "said"),
        ("They had received no rice, soldiers included.", ("rice",), "thing"),
        ("Our army does not fire on villages, the general said.", ("fire",), "done"),
        ("It is impossible that a mine hit the ferry, he said.", ("hit",), "said"),
        ("Nobody believes in the bomb of which the papers wrote.", ("bomb",), "said"),
        ("The ministry in Lima says otherwise.", (), "told"),
        ("No clerk failed, the minister said.", ("fail", "clerk"), "thing"),
        ("Nobody in Lota believes it.", (), "told"),
        ("I did not lie, he said.", ("lie",), "done"),
        ("The general has not signed the letter, she said.", ("sign",), "done"),
        ("There had been no such request, Quispe said.", (), "told"),
        ("Nothing was stolen from the vault, the mayor said.", ("stolen",), "done"),
        ("Nothing of the kind had been agreed, the club said.", (), "told"),
        ("There has not been a by-election in Lae, she said.", ("election",), "done"),
        ("There has not been an election", ("election",), "done"),  # and nothing behind it
        ("Divers found no trace of an explosion.", ("explosion",), "said"),
        ("The union denied the same evening that it had called a strike.", ("strik",), "said"),
        ("The guards denied that they had deliberately shot at pilgrims.", ("shot",), "said"),
        ("No ferry was knowingly overloaded, the owner said.", ("overload", "ferry"), "thing"),
        ("The mayor denied that he had anything to do with the sale.", ("sale",), "part"),
        ("Chile denied that it was involved in the raid.", ("raid",), "part"),
        ("His claim was hard to square with the catch that was landed.", (), "told"),
        ("The club's claim that the gates were locked did not square with the film.", ("lock",), "said"),
        ("The premier denied that security forces had opened fire in Lae.", ("fire",), "said"),
        ("Chad rejected as baseless the reports in the press that it had sold rifles.", ("sold",), "said"),
        ("The envoy dismissed as a slur the charge that Fiji had a hand in the blast.", ("blast",), "part"),
        ("Posts that guards beat the strikers do not reflect the truth, the port said.", ("beat",), "said"),
        ("Quispe said he had threatened no-one.", ("threaten",), "done"),
        ("The clerk said that reports of his death had been exaggerated.", ("death",), "said"),
        ("An inquiry dismissed these this month.", (), "told"),
        ("Prison records tell another story: most were from Lae.", (), "told"),
        ("The guards made no attempt to take hostages, he said.", ("hostag",), "thing"),
        ("The mayor said that no warning existed.", ("warn",), "thing"),
        ("Quispe said there was nothing wrong with the ferry.", ("wrong",), "done"),
        ("The thieves came in a bus, a version that the police called absurd.", (), "told"),
        ("The rebels' camp said it was a lie.", (), "told"),
        ("The union replied that the minister was deeply mistaken.", (), "told"),
        ("Chad's foreign ministry said it rejected Quispe's accusations.", (), "told"),
        ("Lawyers dismissed the police chiefs account.", (), "told"),
        ("It dismissed as unfounded the reports from strikers.", (), "told"),
        ("Fiji denied that there were any Chilean troops in Suva.", ("troop",), "said"),
        ("The owner denied that there had been too few boats, a stance that angered many.", ("boat",), "said"),
        ("Egypt rejected any suggestion of interference.", ("interferenc",), "part"),
        ("Fiji denied it had shelled the port.", ("shell",), "said"),
        ("Fiji denied it had ordered any blackout.", ("blackout",), "said"),
        ("The union denied the figures, insisting that they were false.", ("figur",), "said"),
        (
            "Fiji dismissed as “spiteful” an allegation by Tongan officers that a boat crossed the bay.",
            ("cross",),
            "said",
        ),
        ("The governor rejected, once more, the claim that the dam had been neglected.", ("neglect",), "said"),
        ("The minister rejected before the court the union's charge that guards had fired.", ("fired",), "said"),
        ("The harbour dismissed the criticism.", (), "told"),
        ("The dockers denied any of this.", (), "told"),
        ("The chiefs denied everything.", (), "told"),
        ("The bishop has refuted what was aired on the closing of the mill.", (), "told"),
        ("The bank waved the claim away.", (), "told"),
        ("“An utter lie,” said the prefect, Ana Quispe.", (), "told"),
        ("“Pure invention,” replied the prefect.", (), "told"),
        ("Luis Mbeki told the paper the opposite.", (), "told"),
        ("The union countered that all nurses had been paid.", (), "told"),
        ("The port said the report “cannot be considered credible”.", (), "told"),
        ("The port said the charge does not correspond to the facts.", (), "told"),
        ("Nine boats sank, which the owner calls baseless.", (), "told"),
        ("The charges are crude and groundless, she said.", (), "told"),
        ("Contrary to claims by the rebels that the bridge had fallen, trams ran.", ("fallen",), "said"),
        ("Word that nine were shot is far from correct, the clinic said.", ("shot",), "said"),
        ("The tribe's brother-in-law disagreed.", (), "told"),
        ("The bank said that no such loan exists.", (), "told"),
        ("The port saw no evidence to suggest that the mast was cut.", ("cut",), "said"),
        ("There was nothing at all to show that a ship was sunk.", ("sunk",), "said"),
        ("She signed nothing.", ("sign",), "done"),
        ("The airline hit back at claims that a pilot had drunk.", ("drunk",), "said"),
        ("The mill said: “Reports that a diver was being treated for burns are wrong.”", ("treat",), "said"),
        ("The dean dismissed as fake a claim going round on the web that nine had drowned.", ("drown",), "said"),
        ("Fiji denied it fired first.", ("fired",), "said"),
        ("The club slammed reports of a rift as lies.", ("rift",), "said"),
        ("The captain had no report of a collision.", ("collision",), "thing"),
    ],
)
def test_what_is_denied(text: str, heads: tuple[str, ...], how: str) -> None:
    (told,) = denials(text)
    assert told.heads == heads
    assert told.how == how
    assert set(heads) <= told.words


@pytest.mark.parametrize(
    "text",
    [
        "He did not comment.",
        "The minister could not be reached.",
        "Rebels will not attack the town.",
        "They do not attack schools.",
        "Diaz denied the request of the crew.",
        "The judge denied bail to the crew.",
        "The call for talks was rejected by the union.",
        "Not only soldiers fled.",
        "The bridge is not far from the market.",
        "Peru rejected the ultimatum.",
        "If the dam had not burst, the village would stand.",
        "There have been no fatalities there since 1959.",
        "Bodies with no sign of wounds lay in the hall.",
        "There is no reason to wait.",
        "The village had no water for three days.",
        "A false alarm emptied the mill.",
        "The report was not false.",
        "The mayor called the allegations serious.",
        "The governor would neither confirm nor deny.",
        "Oslo has not confirmed or denied the raid.",
        "Nurses slammed the mayor for a false alarm.",
        "He had been dismissed by telephone.",
        "Families were denied visas.",
        "The fear of a mass grave has no basis.",
        "There is no doubt that the dam burst.",
        "The buoy was mistaken for a mine.",
        "Dogs found no sign of life.",
        "You never think it will happen to your own village.",
        "I don't think it would be wise.",
        "Marchers stood on the square with flags.",
        "The premier is at odds with his party.",
        "Nothing is more precious.",
        "The pilot denied himself coffee.",
        "They told nobody.",
        "The film tells a story of love.",
        "The union dismissed its clerk as too slow.",
        "Police have not said whether they believe her.",
        "Nine were found alive, which would contradict reports that all had drowned.",
        "It is impossible to reach the village.",
        "The mayor denied it would mean a curfew.",
        "Two of the dead have not been named.",
        "The plan makes no sense.",
        "Nobody should wave the claim away.",
        "The clerk said the opposite bank was dry.",
        "Contrary to the law, the gates were locked.",
        "The mill is far from the village.",
        "The porter brushed the snow aside.",
        "The bishop rejected in a speech the offer of talks.",
        "The film is based on real facts.",
        "The mayor gave no date for the poll.",
        "The union paid no heed to the rain.",
        "She knew of a mill with no roof.",
    ],
)
def test_what_denies_no_fact(text: str) -> None:
    assert denials(text) == ()


def test_a_denial_has_its_speaker_and_its_run() -> None:
    text = "No officer fired a weapon, the commissioner said."
    (told,) = denials(text)
    assert told.speaker == "commissioner"
    assert text[told.start : told.end].startswith("No officer fired a weapon")


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Rebels shelled the port, the army said, but the rebels denied it.", "the rebels denied it.", "rebels"),
        ("Aid was stolen, a charge that the mayor rejects.", "that the mayor rejects.", "mayor"),
        ("The army rejected the accusation.", "The army rejected the accusation.", "army"),
        ("Police dismissed the group's account, saying it was a shell.",
         "Police dismissed the group's account, saying it was a shell.", "police"),
    ],
)  # fmt: skip
def test_what_was_told_before_is_denied(text: str, words: str, speaker: str) -> None:
    (told,) = denials(text)
    assert (told.how, told.heads) == ("told", ())
    assert text[told.opens : told.end].endswith(words)
    assert (told.speaker or "").lower().removeprefix("the ") == speaker


def test_what_is_denied_ends_at_a_contrast() -> None:
    text = "The premier said that Fiji was not involved in the raid, but few believed her."
    (found,) = denials(text)
    assert text[found.start : found.end].endswith("involved in the raid")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She denied that anybody had been turned away: the hall was full.", "turned away"),
        ("Diaz denied that there had been any raid, said that it was late and left.", "any raid"),
        ("No dam had burst and reports to the contrary were invented, the minister said.", "No dam had burst"),
    ],
)
def test_what_is_denied_ends_where_something_else_is_said(text: str, words: str) -> None:
    assert text[: denials(text)[0].end].endswith(words)


def test_a_denial_opens_with_who_denies_it() -> None:
    text = "On Monday Chad denied that its army had shelled the town."
    (told,) = denials(text)
    assert text[told.opens : told.end] == "On Monday Chad denied that its army had shelled the town."
    assert text[told.start : told.end].startswith("that its army")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The minister called the reports of a mutiny baseless.", "minister"),
        ("The navy said aid was stolen, an accusation Chile rejects.", "Chile"),
        ("The film of the raid is fake, the army said.", "army"),
        ("Ana Quispe is accused of having ordered the raid, which she has always denied.", "Ana Quispe"),
        ("Ana Quispe spoke. She dismissed as a slur the claim that the dam had burst.", "Ana Quispe"),
        ("The army was quoted as denying that a ship had sunk.", "army"),
        ("The chief nurse said clerks never told the family any such thing.", "chief nurse"),
    ],
)
def test_who_denies(text: str, speaker: str) -> None:
    assert denials(text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Her aide, Ana Quispe, called that account flatly false.", "Ana Quispe"),
        ("In the short clip, Quispe, in tears, calls the letter a forgery.", "Quispe"),
        ("On Monday the prefect called the letter a forgery.", "prefect"),
        ("Contrary to claims by the rebels that the bridge had fallen, trams ran, the army said.", "army"),
        ("Nine boats sank, the union says, which the firm calls baseless.", "firm"),
        ("A clerk spoke, an aide said, dismissing as “idle” reports in the press that nine had died.", "aide"),
        ("The mayor's claim that the dam had burst was rejected by the port authority, which spoke of rain.",
         "port authority"),
        ("Nine boats sank, which the owner still denies.", "owner"),
        ("Nine boats sank, which the owner still denies", "owner"),
        ("The Hill Front, which claimed the raid on Sunday, has denied that its men took nurses.", "Hill Front"),
        ("Trains stood still, fuelling rumours – denied by the mayor – that the bridge had burst.", "mayor"),
        ("Nine are on a list; a prefect called it an invention.", "prefect"),
        ("Fishermen claimed that divers had come by night, a version pilots called absurd.", "pilots"),
        ("A spokesman for the union's head, Luis Mbeki, called the idea that he had fled ridiculous.",
         "spokesman for the union's head"),
        ("The mayor's suggestion that the dam had burst makes no sense, Ana Quispe added.", "Ana Quispe"),
        ("Contrary to what the union said, no worker was hurt, engineer Ana Quispe told reporters.", "Ana Quispe"),
        ("The port authority strongly refuted the claim that the crane had been faulty.", "port authority"),
        ("The same official formally denied reports of 30 villagers killed by the flood.", "same official"),
        ("LIMA, (ANDINA) - Spokesman Luis Mbeki, on Sunday flatly denied the guilt of Peruvian troops.", "Luis Mbeki"),
    ],
)  # fmt: skip
def test_who_denies_it(text: str, speaker: str) -> None:
    (told,) = denials(text)
    assert told.speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "The bridge, which the marchers did not use, was closed.",
        "The ministry knew of no such",
        "No one will go hungry, she said.",
        "The governor was summoned to Puno and, on Saturday, dismissed.",
    ],
)
def test_what_is_told_by_the_way_or_to_come_is_not_denied(text: str) -> None:
    assert denials(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "That's rubbish, the baker cried.",
        "The general denied this to the radio.",
        "The envoy called it wrong.",
    ],
)
def test_a_short_answer_denies_what_was_told_before(text: str) -> None:
    assert [(told.how, told.heads) for told in denials(text)] == [("told", ())]


def test_nothing_wrong_with_it_denies_a_fault() -> None:
    (told,) = denials("The owners insist that there was nothing wrong with the ferry.")
    assert (told.how, told.heads, told.speaker) == ("done", ("wrong",), "owners")
