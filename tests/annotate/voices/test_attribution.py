"""Attribution: who says it, with which verb, and how far the words go that are said."""

from __future__ import annotations

import pytest
from hypothesis import given

from briefing.annotate.voices.said import speaker_at
from briefing.model import Attribution, Quantity, Sentence
from tests.annotate.reading import TEXTS, only, report, words_of


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Ana Quispe said a guard had told of shots. “It is too soon,” she said. She put the dead at 12.",
            "Ana Quispe",
        ),
        ("Ana Quispe sang. Asked whether the pilot knew of Luis Mbeki, she said 12 had died.", "Ana Quispe"),
        ("Zuvik Okelwe, of the aid group Hope, said 12 had died.", "Zuvik Okelwe"),
        ("Ana Quispe, head of Lima-based Hill Friends, who left on Monday, said 12 had died.", "Ana Quispe"),
        ("The Hill Union said 12 had died, quoting a nurse.", "Hill Union"),
        ("Some 12 men are now in custody prosecutors said after a guard was held on Tuesday.", "prosecutors"),
        ("The rebels have freed 12 nurses the Red Cross said on Monday in a move that may open talks.", "Red Cross"),
        ("The toll has risen to 12 Peru's emergencies ministry said on Sunday.", "Peru's emergencies ministry"),
        ("Divers pulled 12 men from the mud said Mayor Ana Quispe on Sunday.", "Ana Quispe"),
        ("A boat sank near Puno on Friday and 12 men died hospital officials said.", "hospital officials"),
        ("The Health Ministry met. The ministry said 12 had died.", "health ministry"),
        ("The Peruvian Health department speaks of 12 hurt.", "Peruvian Health department"),
        ("Some 12 died, a police colonel and a medic said.", "police colonel and a medic"),
        ("A source in the port told of a flood. The source said 12 were missing.", "source in the port"),
        ("Luis Mbeki left. Ana Quispe of the port spoke first, but she said 12 had died.", "Ana Quispe"),
        ("In Oslo Luis Mbeki, an aide to the president, said 12 had died.", "Luis Mbeki"),
        ("In a letter dated May 3, the port minister, Col. Luis Mbeki, said that 12 had died.", "Luis Mbeki"),
        ("Citing a port source, the daily Mivex reported that 12 had died.", "port source"),
        ("“We lost 12 men. It was dark,” said Ana Quispe, a nurse who said she had fled.", "Ana Quispe"),
        ("It rained. The prime minister came late. Speaking in the port, he said 12 had died.", "prime minister"),
        ("Minister Ana Quispe left. The minister wept. She said 12 had died.", "Ana Quispe"),
        ("Boats burned in a raid, for which port officials blame 12 men.", "port officials"),
        ("As per TV channels 12 had gathered.", "TV channels"),
        ("Minister for Ports and Rivers Ana Quispe said 12 had died.", "Minister for Ports and Rivers Ana Quispe"),
        ("More than 12 people have died since February, said the WHO.", "WHO"),
        ("At least 12 nurses have died Quispe said among them a man who fell ill on Tuesday.", "Quispe"),
        ("Divers found 12 boats on Sunday a port official said a day after the storm passed.", "port official"),
        ("The toll was later put at 12 by the Red Cross.", "Red Cross"),
        ("The ministry put the number of injured police and coast guard officers at 12.", "ministry"),
        ("Andina reported 12 arrests citing a port source which if true would anger the union.", "port source"),
        (
            "According to a first count made public by the ministry of health, 12 people have died.",
            "ministry of health",
        ),
        ("According to a list compiled by Mivex Rulo for the families, 12 are missing.", "Mivex Rulo"),
        ("The government's delegation in Puno said 12 had died.", "government's delegation in Puno"),
        ("The port agency has so far confirmed 12 deaths.", "port agency"),
        ("The WHO says nine are dead, though Chad admits to barely 12.", "Chad"),
        ("Shells fell where, according to residents quoted by his office, 12 had gathered.", "residents"),
        ("The UN's children's fund, Unicef, says that 12 are dead.", "Unicef"),
        ("Homes were lost, 12 of them by the organisers' count.", "organisers"),
        (
            "The dead number 12, according to the Relief and Rehabilitation department.",
            "Relief and Rehabilitation department",
        ),
        (
            "The Relief and Rehabilitation department of Puno put the dead at 12.",
            "Relief and Rehabilitation department of Puno",
        ),
        (
            "Six were held, against 12 the night before, according to captain Luis Mbeki of the state patrol.",
            "Luis Mbeki",
        ),
        ("Luis Mbeki, the chief spokesman, said 12 attackers, all of them in vests, were killed.", "Luis Mbeki"),
        ("Nine died, said two officials, and 12 were hurt.", "two officials"),
        ("Airwatch, a group that monitors reports from Chad, puts the least at 12.", "Airwatch"),
        ("There is a report that officials fear 12 have died.", "officials"),
        ("The Ministry of Health said that this flood adds to those of May, which left 12 dead.", "Ministry of Health"),
        ("The prosecutor's office, revising Sunday's official count of nine, said 12 had died.", "prosecutor's office"),
        ("At least 12 people died, officials said this morning - the worst toll in years.", "officials"),
        ("The family of Ana Quispe said that 12 men came.", "family of Ana Quispe"),
        (
            "The delegation of the Peruvian government said that 12 had marched.",
            "delegation of the Peruvian government",
        ),
        (
            "A person close to the prime minister's office said 12 had left.",
            "person close to the prime minister's office",
        ),
        ("Twelve died, the Office of the Commander-in-Chief said: 12 guards.", "Office of the Commander-in-Chief"),
        ("Some 12 have died, by official figures.", "official figures"),
        ("Chad bombed what Peru called a camp, killing 12 by its count.", "Peru"),
        ("It rained, and the hospital itself put the number at 12.", "hospital"),
        ("The Red Cross gives 12, including guards.", "Red Cross"),
        ("Images taken on Monday by a firm in Puno show 12 roofs.", "Images"),
        ("Jang Min-seok, leader of the Hill Party, which runs nine towns, said 12 had died.", "Jang Min-seok"),
        ("Foreign Minister Ana Quispe, who told reporters that 12 had died, left. Luis Mbeki stayed.", "Ana Quispe"),
        ("After meeting Ana Quispe, the minister said 12 had died.", "minister"),
        ("Mivex said 12 were hurt.", "Mivex"),
        ("According to two people briefed on the talks, 12 were held.", "two people briefed on the talks"),
        ("Mr Quispe, speaking from Puno, warned of 12 new fires.", "Quispe"),
        ("Some 12 were hurt, according to Mivex Rulo.", "Mivex Rulo"),
        ("Some 12 were hurt, according to plan.", ""),
        ("‘We found 12 dead. It is not over,’ said Ana Quispe.", "Ana Quispe"),
        ("Hill Aid (HA), which runs the clinic, said 12 had died.", "Hill Aid"),
        ("A reporter of the Hill Union in Puno said 12 had died.", "reporter of the Hill Union in Puno"),
        ("Some 12 were said by medics to have died.", "medics"),
        ("Homes burned for days, Ana Quispe said, putting the dead at 12.", "Ana Quispe"),
        ("Some 12 died, the Hill Union reported, quoting port officials.", "port officials"),
        ("Ana Quispe left. She said that 12 had been held, the Hill Union reported.", "Ana Quispe"),
        ("In Puno 12 have died since May, the Red Cross says: six in fires and six on the roads.", "Red Cross"),
        ("Boats went out to the island where officials say the storm killed 12.", "officials"),
        ("12 deaths so far (source: Red Cross, as of noon).", "Red Cross"),
        ("The Hill Committees (HC) a network of clerks reported 12 thefts.", "Hill Committees"),
        ("The office cited credible information that 12 had died.", "office"),
        ("A spokesman for the union denied it and said 12 had left.", "spokesman for the union"),
        ("Luis Mbeki said he had beaten Ana Quispe. He denied that 12 votes were lost.", "Luis Mbeki"),
        ("Luis Mbeki stayed. Asked about Ana Quispe, he said 12 had seen her.", "Luis Mbeki"),
        ("“We found 12 dead,” said the head of the clinic, Ana Quispe, to reporters.", "Ana Quispe"),
        ("“We found 12 dead”, stressed Ana Quispe.", "Ana Quispe"),
        ("The Hill Union met. Ana Quispe said she won, but it said 12 votes were lost.", "Hill Union"),
        ("By evening port engineers said 12 cranes were safe.", "port engineers"),
        ("“Not 12 are left,” said Brandel. It rained.", "Brandel"),
        ("“Some 12 are ready,” government spokesman Tomas Diaz said by telephone.", "Tomas Diaz"),
        ("“They lost 12,” said the union's president, Captain Ana Quispe.", "Ana Quispe"),
        ("“They told us that 12 left,” said Ana Quispe. The Hill Union met.", "Ana Quispe"),
        ("An expert with the Hill Union in Puno, S. K. Diaz, said that 12 had sunk.", "S. K. Diaz"),
        ("A police source, speaking on condition of anonymity, admitted that 12 were held.", "police source"),
        ("Spanish officials, speaking on condition of anonymity, said 12 were held.", "Spanish officials"),
        ("Opponents of the bridge, led by Ana Quispe, say 12 farms would go.", "Opponents of the bridge"),
        (
            "Two people familiar with the talks, who asked not to be named, said Ana Quispe was told that 12 knew.",
            "Two people familiar with the talks",
        ),
        ("A spokeswoman for Ana Quispe said 12 had signed.", "spokeswoman for Ana Quispe"),
        ("The clinic would say only that 12 were stable.", "clinic"),
        ("A survey of 900 voters by the bureau Ivor, published by the Herald, found 12 per cent for it.", "survey"),
        (
            "A study carried out by the institute of statistics shows that 12 per cent fish.",
            "study carried out by the institute of statistics",
        ),
        ("Officials speak of “some 12 boats”.", "Officials"),
        ("Critics say 12 of the boats leak.", "Critics"),
        ("Ana Quispe shook her head. “There were 12.”", "Ana Quispe"),
        ("The minister was blunt: “There were 12 of them.”", "minister"),
        ("“There are 12 left,” the statement read.", "statement"),
        ("Mayor Ana Quispe said her clerks had counted 12 boats.", "Ana Quispe"),
        ("A judge ruled on Monday that 12 maps were void.", "judge"),
        ("Police fired warning shots and 12 men left.", ""),
        ("Some 12 were hurt, medics said as night fell on Puno.", "medics"),
        ("“Some 12 are dead,” Ana Quispe said by satellite phone.", "Ana Quispe"),
        ("“Some 12 are dead,” Ana Quispe was quoted as saying by the Herald.", "Ana Quispe"),
        ("“I ran,” student Ana Quispe recalled from her bed. “There were 12 of us.”", "Ana Quispe"),
        ("Of the boats, 12 were lost, said Brandel.", "Brandel"),
        ("Some 12 were lost, say pilots.", "pilots"),
        ("Some 12 were lost, says its chief executive, Ana Quispe.", "Ana Quispe"),
        ("“Some 12 came,” said a teacher whose house had burned.", "teacher"),
        ("The union, said the judge, would pay for 12 boats.", "judge"),
        ("A bomb went off on the quay, police said, killing 12 dockers.", "police"),
        ("A bomb went off on the quay, said the mayor, killing 12 dockers.", "mayor"),
        ("Medics reached by telephone said the storm had killed 12.", "Medics"),
        ("Medics contacted in Puno said 12.", "Medics"),
        (
            "Officials, speaking without names because it is early, said the ferry had 12 on board.",
            "Officials",
        ),
        ("Save the Children, which has nine clerks, said 12 had died.", "Save the Children"),
        ("Some 12 died, according to Maj. Gen. Ana Quispe, who led them.", "Ana Quispe"),
        ("The indictment charges that 12 men dug the tunnel.", "indictment"),
        ("The Hill Union's chief Ana Quispe flew over the valley and said 12 homes had burned.", "Ana Quispe"),
        ("In its bulletin, the union spoke of ``a crime'' and of 12 dead.", "union"),
        ("Asked about the minister’s claim that nobody had died, Ana Quispe said: “There are 12.”", "Ana Quispe"),
        ("One nurse said nine had died; another said 12.", "another nurse"),
        ("Two witnesses said nine had died, but others spoke of 12.", "other witnesses"),
        ("Ana Quispe said nine had died; another said 12.", "another"),
        ("Ana Quispe said the road was shut. Luis Mbeki lost a stall. The fire took 12, he said.", "Luis Mbeki"),
        ("Luis Mbeki said the road was shut. Ana Quispe, a nurse, stayed. There were 12, she said.", "Ana Quispe"),
        ("12 dead (source: health district).", "health district"),
        ("The rebels released a photo of 12 men they said had blown up the bridge. The Hill Front met.", "rebels"),
        ("Police held 12 drivers who they say were drunk. Police left.", "Police"),
        ("The toll of 12, given by Ana Quispe, has not been confirmed.", "Ana Quispe"),
        ("The figure of 12 dead put about by Ana Quispe has not been confirmed.", "Ana Quispe"),
        (
            "Some 12 are alive, said Lt Col Ana Quispe of the 9th Hill Division, which digs there.",
            "Ana Quispe",
        ),
        ("The council of then recognized 12 dead.", "council"),
        ("The number of dead was later raised by the navy to 12.", "navy"),
        ("The 9-year-old Ana Quispe wept. Luis Diaz a 61-year-old said 12 boats had sunk.", "Luis Diaz"),
        ("By a count of the Hill Union there may be some 12 missing.", "Hill Union"),
        (
            "In all 12 are ill, Ana Quispe told reporters at a 7:15 a.m. briefing near the club on Coast Road.",
            "Ana Quispe",
        ),
        ("The town has nine boats besides some 12 offered by the Hill Union.", "Hill Union"),
        ("The ferry carried 12 sailors, its owner, Star Lines, insisted.", "Star Lines"),
        (
            "A thief ran off, and 12 people are hurt, local officials in Perth, Australia, said.",
            "local officials",
        ),
        ("Some nine marched, the police said; the organisers, however, claimed 12.", "organisers"),
        ("Nobody saw them, and the mayor, Ana Quispe, said 12 were lost.", "Ana Quispe"),
        ("They let 12 hostages go, said the town's police commissioner, Dr. Ana Quispe.", "Ana Quispe"),
        ("A pilot union estimates that 12 flights will be cancelled.", "pilot union"),
        ("The coroner, Ana Quispe, found that 12 had drowned.", "Ana Quispe"),
        ("The mine's operator, Star Lines, told the Herald that 12 were lost.", "Star Lines"),
        ("A nurse in Puno estimates that 12 beds are free.", "nurse in Puno"),
        ("The president who had visited Samar and Leyte said 12 roads were shut.", "president"),
        (
            "Ana Quispe, a judge, wept, Luis Mbeki said. With nine gone, Diaz had 12 seats, he said.",
            "Luis Mbeki",
        ),
        ("Ana Quispe fled. Luis Diaz won 12 seats, and he said so.", ""),
        ("A Peruvian envoy gave the Herald an interview saying that 12 had died.", "Peruvian envoy"),
        ("Heavily armed men shut the port and 12 boats left.", ""),
        ("Officials: 12 dead in Puno fire", "Officials"),
        ("> 19:20 Governor: 12 dead", "Governor"),
        ("Civilians: 12 dead", ""),
        ("The Herald on Thursday quoted Brandel as saying 12 had died.", "Brandel"),
        ("The mayor’s aide, Ana Quispe, shrugged it off and put the number of boats at 12.", "Ana Quispe"),
        ("State television showed what it said were the bodies of 12 gunmen.", "State television"),
        ("The tunnel, which neighbours said held 12 boats, ran under Puno.", "neighbours"),
        ("“I am glad,” Ana Quispe told envoys of 12 states in Puno, who came to hear her.", ""),
        ("Officials in Peru and Chile, where she went next, also hoped for aid, where the blasts killed 12.", ""),
        ("Officials in Peru and Chile, where she went next, said 12 had died.", "Officials in Peru and Chile"),
        ("Peru: 12 dead", ""),
        ("Congresswoman Ana Quispe of the Hill Party said 12 would come.", "Ana Quispe"),
        ("Race organisers, whom Luis Mbeki also blamed, said they had asked for 12 stewards.", "Race organisers"),
        ("A bank statement leaked to the Herald shows 12 payments.", "bank statement"),
        ("A nurse, 34, who did not want to be named, told the Herald that 12 had left.", "nurse"),
        ("“Some 12 of us fell,” recalls Ana Quispe from her bed.", "Ana Quispe"),
        ("The bank would confirm only 12.", "bank"),
        ("A crowd that the ministry numbered at 12 sang.", "ministry"),
        ("The mayor dismissed it as the work of owners who, Ana Quispe said, had paid 12 clerks.", "Ana Quispe"),
        ("According to an Ipsum poll published in the Herald on Sunday, 12 percent fish.", "Ipsum poll"),
        ("The Herald's own count, based on the plans of nine mills, is 12.", "Herald"),
        ("Organisers, who asked for calm, said a boy of 12, Luis Diaz, died.", "Organisers"),
        ("The union came, and even the police, who said 12 at most, were glad.", "police"),
        ("A list kept by teachers indicates that 12 are absent.", "teachers"),
        ("Chairman Ana Quispe used the figure of 12.", "Ana Quispe"),
        (
            "A poll released on Monday by Cascade Rulo found that 12 percent fish.",
            "poll released on Monday by Cascade Rulo",
        ),
        ("The clinics have corrected the count of beds to 12.", "clinics"),
        ("Peru on Monday raised the toll of the fire in the market of Puno from nine to 12.", "Peru"),
        ("The owner was held, as officials merged two lists and set the toll at 12.", "officials"),
        ("Some 12 boats leak, by Lima's estimate.", "Lima"),
        ("Peru has ships and, in the estimate of the pilots, 12 boats.", "pilots"),
        ("Some 12 pupils reported abducted by their kin are home.", ""),
        ("There were 12 on board, says the Hill Union: a nurse, Ana Quispe, was not on the list.", "Hill Union"),
        ("The rebels' bulletin said 12 had left.", "rebels' bulletin"),
        ("Some 12 died, minister Ana Quispe told reporters in Puno, citing doctors.", "Ana Quispe"),
        ("The plan has nine, and the bishop had, his lawyers now say, promised 12 – and no more.", "lawyers"),
        ("The mill dumped 12 tins in the lake, Ana Quispe told the Herald on Monday.", "Ana Quispe"),
        ("Ana Quispe sang. Luis Diaz wept. “Minister Juan Mbeki took 12,” he said.", "Luis Diaz"),
        ("The union was glad, and even the police, who said 12 at most, were.", "police"),
        ("The pilot was moved, the Hill Union announced here on Monday as the bill rose to 12 dollars.", ""),
        ("The herd came home, 12 goats believed to be lost.", ""),
        ("They sought hikers late and feared dead, 12 of them pupils.", ""),
        ("The choir was formally named the best of 12 guests.", ""),
        ("There were letters on the walls of the embassy that said 12 had come.", ""),
        ("The general, who said that he knew nothing, was held on Monday with 12 men.", ""),
        ("The general, who said that 12 men, killed on Monday, were rebels, left.", "general"),
        ("The Hill Union met. It is a number that the Red Cross gave after it had said 12.", "Red Cross"),
        ("The Hill Union met. The Red Cross found 12 boats, it said, and left.", "Hill Union"),
        ("He begged the judges in Puno to quickly settle suspected theft in 12 towns.", ""),
        ("This is the hardest of 12 choices we have had to take said HU president Ana Quispe in Puno.", "Ana Quispe"),
        (
            "They were ready to spend $12 billion on scanners but nothing on a wall said Rep. Luis Mbeki of Ohio.",
            "Luis Mbeki",
        ),
        ("It cannot be used to divert 12 of us said Quispe whose country has led. Ana Quispe left.", ""),
        ("The money for 12 homes will go to the victims Quispes office said.", "Quispes office"),
        ("Some 12 were killed in an air raid on the hospital Perus civil defense said.", "civil defense"),
        (
            "Two people were killed and 12 hurt when shots were fired at a gate put up by neighbours local radio said.",
            "local radio",
        ),
        ("The text was watered down to suit 12 members of the board diplomats said.", "diplomats"),
        ("Ana Quispe came. She spoke after three of her aides had quit, and said that 12 were left.", "Ana Quispe"),
        ("Ana Quispe came. On Monday she appeared before the board, and said that 12 were left.", "Ana Quispe"),
        (
            "That account was disputed by officials at nine offices, who said that 12 had come.",
            "officials at nine offices",
        ),
        ("The Speaker Ana Quispe — who says 12 will vote — is late.", "Ana Quispe"),
        ("Fishermen who were out that day told the Herald that 12 boats sank.", "Fishermen"),
        ("A witness, who filmed from a flat opposite, tells us that he heard 12 shots.", "witness"),
        ("According to the Global Water Index released last year, 12 lakes are dry.", "Global Water Index"),
        ("Some 12 will go, according to a communiqué issued after the talks in Puno.", "communiqué"),
        ("According to a 2012 petition filed in Puno, nine and 12 were hurt.", ""),
        ("The North told the board that it holds 12 ships.", "North"),
        ("The cost is nine, according to the South; 12, according to the North.", "North"),
        ("The rebels boast of sending 12 drones.", "rebels"),
        ("The rebels have boasted of sending 12 drones.", "rebels"),
        ("The party crowed that 12 rivals had lost.", "party"),
        ("The coach concurred that 12 were out.", "coach"),
        ("Miners gripe that 12 of them are unpaid.", "Miners"),
        ("The ministry left. Eight women came home, a nurse says. They say that 12 are still there.", "women"),
        ("Two divers sank. “Some 12 came back,” one of them said.", "one of them"),
        ("Some 12 boats were lost, two of the sources said, close to half of the fleet.", "two of the sources"),
        ("Two of the aides said there were 12.", "Two of the aides"),
        ("One of the nurses later told Radio Puno that it was 12.", "One of the nurses"),
        ("Some 12 saw it, two of the four said.", "two of the four"),
        ("“We were 12,” one of the 45 says.", "one of the 45"),
        ("“We were 12,” said one of them.", "one of them"),
        ("“They took 12 goats,” said farmer Luis Mbeki, 44, from Gorak.", "Luis Mbeki"),
        ("All 12 are being sought said ministry spokeswoman Ana Quispe.", "Ana Quispe"),
        ("“They shot 12,” said terrified baker Ana Quispe, 31.", "Ana Quispe"),
        ("“They shot 12,” said commissioner Ana Quispe, who led it.", "Ana Quispe"),
        (
            "To drive them out would break the law for 12 years, said a spokesman for the agency, Luis Mbeki, "
            "who was there.",
            "Luis Mbeki",
        ),
        ("The union that runs them has said that 12 boats sank.", "union"),
        ("El Faro, which printed the letters on May 3, reported on Friday that 12 clerks had left.", "El Faro"),
        ("Researchers at Puno College, who counted heads on pictures, put it at 12.", "Researchers at Puno College"),
        ("The Red Cross, which at dawn had spoken of 12 dead, said that nine were hurt.", "Red Cross"),
        ("The Red Cross, which at dawn had spoken of nine dead, said that 12 were hurt.", "Red Cross"),
        ("Ana Quispe sang. She further said 12 were held.", "Ana Quispe"),
        ("Ana Quispe spoke first. No goats were lost and 12 were found, according to her.", "Ana Quispe"),
        ("“We are 12,” Ana Quispe said to cheers.", "Ana Quispe"),
        ("“We are 12,” Ana Quispe, a former envoy to Peru, said with a laugh.", "Ana Quispe"),
        ("Two-thirds of the 12 would vote for it, according to Sen. Ana Quispe of Puno.", "Ana Quispe"),
        ("The customs, according to importers, are opening 12 crates.", "importers"),
        ("At least 12 fell, according to the monitoring group SahelWatch.", "SahelWatch"),
        ("Some 12 fled, according to another law enforcement official.", "law enforcement official"),
        ("Some 12 families refused, according to the Italian daily La Nave.", "La Nave"),
        ("The National Clinic took in 12, according to its spokeswoman, Dr Ana Quispe.", "Ana Quispe"),
        ("According to the panel chairman, Luis Mbeki, the boat could have carried 12.", "Luis Mbeki"),
        ("Thousands came, perhaps 12 inside, according to the questura.", "questura"),
        ("An official speaking to reporters has put it higher, at more than 12 drones.", "official"),
        ("The judiciary speaks of some 12 arrests; unions abroad of well over a hundred.", "judiciary"),
        ("A police official gave the figure at around 12.", "police official"),
        ("A clerk wishing anonymity gave the figure at around 12.", "clerk"),
        (
            "Mivex Global Ratings estimated on Friday that the strike had cost around $12 billion.",
            "Mivex Global Ratings",
        ),
        ("Q&R Global Ratings estimated on Friday that the strike had cost around $12 billion.", "Q&R Global Ratings"),
        ("District clerk Ana Quispe informed that 12 police were there.", "Ana Quispe"),
        ("He was tried for the march, at which by the count of the Hill Front 12 were hurt.", "Hill Front"),
        ("It was a war that, by the United Nations' reckoning, took some 12 lives.", "United Nations"),
        ("The guards put it down at the cost of at least 12 lives by Amnesty's reckoning.", "Amnesty"),
        ("They met at the college, which by the police's account drew no more than 12 people.", "police"),
        ("A Herald poll out Thursday found 12 percent of voters hold the mayor responsible.", "Herald poll"),
        (
            "Nine are in hospital, 12 of them in Puno, and all are stable, army officials said, and 58 have "
            "light injuries.",
            "army officials",
        ),
        ("40 men are held, the police spokesman said, of whom 12 are being heard.", "police spokesman"),
        (
            "The gap has run at 12 percent, former minister Ana Quispe said shortly before she resigned; the "
            "bank believes it is nine.",
            "Ana Quispe",
        ),
        (
            "Seventy were hurt and 12 got out, the centre said late on Thursday in a bulletin which insisted "
            "that every guest was found.",
            "centre",
        ),
        ("More than 12 guests, Ana Quispe pointed out, walked out alive.", "Ana Quispe"),
        ("Two suicides and 12 thefts in camps were reported by partners.", "partners"),
        ("Peru declared that 12 had died, which is false as per the Brigadier.", "Peru"),
        ("The red cross has first aid for 12 persons.", ""),
        ("The boat had 12 seats.", ""),
        ("Police had 12 men at the gate.", ""),
        ("The union has 12 members.", ""),
        ("Nine died, according to the latest list from the foreign ministry, and 12 were hurt, says Oxfam.", "Oxfam"),
        (
            "The General Workers' Union (GWU) and the Christian union ACC said 12 percent had stayed at home.",
            "General Workers' Union and ACC",
        ),
        ("One of the strongest storms ever recorded hit 12 towns.", ""),
        ("Ana Quispe left. “We were 12,” the 33-year-old told reporters outside the inn.", "Ana Quispe"),
        ("Of the 12 hurt still admitted at the clinic, four are well.", ""),
        # text that lost its commas: what stands behind who says it is no part of what is said
        (
            "The dam broke and 12 are missing a clerk of the relief agency said on Friday asking not to be named.",
            "clerk of the relief agency",
        ),
        (
            "Water reached a school where 12 had slept the district office said on Sunday four days after it rained.",
            "district office",
        ),
        (
            "As of noon on Monday 12 miners had come up the Chilean government said up from nine in the morning.",
            "Chilean government",
        ),
        (
            "At least 12 have died since June the regional office said though it believes the true toll is higher.",
            "regional office",
        ),
        (
            "The boats lost have gone beyond 12 a port official says as the minister finally admits that they leaked.",
            "port official",
        ),
        (
            "Some 12 ships have stayed at sea a Chilean source told Andina rejecting a statement that they had left.",
            "Chilean source",
        ),
        (
            "Also on Monday the junta freed 12 officers who had no part in the plot state television said.",
            "state television",
        ),
        ("Officials said as the river rose 12 houses fell.", "Officials"),
        # when he said it, before his verb
        ("Peru's army today claimed it had freed 12 pilots.", "Peru's army"),
        ("The UN on March 9 said 12 camps were full.", "UN"),
        ("The union last night said 12 buses had burned.", "union"),
        ("The clinic a day earlier said 12 were hurt.", "clinic"),
        ("The mayor wept and two days later announced that 12 guards had left.", "mayor"),
        ("By Monday 12 said they would vote.", ""),
        # by whom
        ("The number of tourists hurt was put at 12 by the Tourism Board among them two pilots.", "Tourism Board"),
        ("The earlier figure released by the coast guard was 12.", "coast guard"),
        ("An earlier hospital count had put the toll at 12.", "hospital"),
        ("An official count had put the toll at 12.", "official count"),
        # names that a point or a hyphen does not end
        ("Some 12 were hurt, according to data obtained by Rep. Luis Mbeki of the Hill Party.", "Luis Mbeki"),
        ("Divers had found 12 boats, said Ana Kim-soo, chief of the coast guard's rescue bureau.", "Ana Kim-soo"),
        ("But according to our data there are still 12 miners below.", "data"),
        (
            "According to the Price of Peace project at Puno College more than 12 towns were shelled.",
            "Price of Peace project",
        ),
        (
            "Sixty are missing, 12 of them pupils, according to its tracing desk at the Puno Relief centre.",
            "tracing desk",
        ),
        (
            "Nine died, according to Ana Quispe, the union's safety envoy, who said that 12 more were hurt.",
            "Ana Quispe",
        ),
        ("In Puno, where a driver had asked to be let in, 12 died by nightfall.", ""),
        ("Minister of Health: number of dead in the quake reaches 12", "Minister of Health"),
        ("The prefect, since dismissed, had feared as many as 12.", "prefect"),
        ("The Hill front group in a statement yesterday said 12 had left.", "Hill front group"),
        ("Chilean mine rescue: 12 men are free", ""),
        ("SANTA ROSA: The 12 miners are free.", ""),
        ("The wife of pilot Luis Mbeki said 12 had left.", "wife of pilot Luis Mbeki"),
        (
            "“We found 12,” its spokesman, Lieutenant General Ana Quispe, told the Lima-based channel Andina.",
            "Ana Quispe",
        ),
        ("Among them are 12 boys whom neighbours say were at school.", "neighbours"),
        ("The hospital is full, with 12 nurses the union said had asked to leave.", "union"),
        ("The rescuers have searched 12 shafts, mines minister Luis Mbeki reported to the cabinet.", "Luis Mbeki"),
        ("Some 12 are reported to have died.", ""),
        ("President Ana Rice came. In the talks Rice told envoys that 12 ships were late.", "Ana Rice"),
        ("Rice prices rose by 12 percent.", ""),
        ("The number of boats lost, put at 12 by the harbour office, may rise.", "harbour office"),
        ("A union official put the cost of the strike at US$12 million.", "union official"),
        ("The navy has given a total of 12.", "navy"),
        ("The navy gives about 12, all of them cooks.", "navy"),
        ("Repairs will cost 12 million dollars according to QXL a Swiss consultancy against a budget of nine.", "QXL"),
        ("He hoped that it would last; the firm had 12 ships, according to brokers. Luis Mbeki left.", "brokers"),
        ("The union says nine came; the mill lost 12 looms, the owners said.", "owners"),
        ("Nine were Danes, Ana Quispe said, whose names were not given; 12 of the guests were children.", "Ana Quispe"),
        ("Ravi Menon who heads the districts flood office said 12 dams were full.", "Ravi Menon"),
        (
            "The mayor said nine died, but the Hill Union, whose members dug them out, claims that 12 are dead.",
            "Hill Union",
        ),
        ("The party spoke of nine, and some activists abroad put it at 12.", "some activists"),
        ("Some 12 people have been held she said and could face trial. Ana Quispe left.", ""),
        ("Ana Quispe spoke. Some 12 people have been held she said and could face trial.", "Ana Quispe"),
        ("Ana Quispe's claim to have 12 votes was met with scorn.", "Ana Quispe"),
        ("It followed a warning by Governor Ana Quispe that 12 dams might burst.", "Ana Quispe"),
        ("Luis Mbeki led the march at which by his own account 12 marchers fell. The Hill Union met.", "Luis Mbeki"),
        ("The Red Cross has asked for 12 million dollars.", "Red Cross"),
        ("The Red Cross last night launched an appeal for 12 million dollars.", "Red Cross"),
        ("Peru, which has a fleet, offered Chad 12 boats.", "Peru"),
        (
            "Water reached a school where 12 had slept the district office said on Sunday four days after it was hit.",
            "district office",
        ),
        (
            "Ana Quispe came. The 12 were freed no matter whose they had been she said adding that all are safe.",
            "Ana Quispe",
        ),
    ],
)
def test_whom_a_pronoun_or_a_comma_leads_to(text: str, speaker: str) -> None:
    told = speaker_at(report(text).of(Attribution), text.index("12"))
    assert (told.speaker if told else "") == speaker


def voice_of(text: str, words: str) -> str | None:
    """Who is told to say these words of a text; None for the outlet itself."""
    told = speaker_at(report(text).of(Attribution), text.index(words))
    return told.speaker if told else None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The health ministry said 40 people had drowned.", "health ministry"),
        ("40 people had drowned, the health ministry said.", "health ministry"),
        ("According to Reuters, 40 people had drowned.", "Reuters"),
        ("40 people had drowned, according to the Kenya Red Cross.", "Kenya Red Cross"),
        ("Police say 40 people had drowned.", "Police"),
        ("Villagers reported that 40 people had drowned.", "Villagers"),
        ("Maria Santos told reporters that 40 people had drowned.", "Maria Santos"),
        ("“40 people had drowned,” Maria Santos said.", "Maria Santos"),
        ("“40 people had drowned,” said Maria Santos.", "Maria Santos"),
        ("“40 people had drowned,” said Maria Santos, a nurse at the port.", "Maria Santos"),
        ("Maria Santos, a nurse at the port, said 40 people had drowned.", "Maria Santos"),
        ("Foreign Minister Ana Quispe confirmed that 40 people had drowned.", "Ana Quispe"),
        ("Ethiopia claimed that 40 people had drowned.", "Ethiopia"),
        ("The rebels denied that 40 people had drowned.", "rebels"),
        ("A coast guard spokesman said 40 people had drowned.", "coast guard spokesman"),
        ("An official who asked not to be named said 40 people had drowned.", "official"),
        ("The BBC has reported that 40 people had drowned.", "BBC"),
        ("Officials warned that 40 people had drowned.", "Officials"),
        ("The United Nations estimates that 40 people had drowned.", "United Nations"),
        ("Doctors added later that 40 people had drowned.", "Doctors"),
        # a day after the verb
        ("40 people had drowned, the health ministry said on Monday.", "health ministry"),
        ("40 people had drowned, Reuters said on Monday.", "Reuters"),
        ("Officials said on Tuesday that 40 people had drowned.", "Officials"),
        # something before the speaker that is not said
        ("On Friday, Maria Santos said 40 people drowned.", "Maria Santos"),
        ("In a statement, the coast guard said 40 people drowned.", "coast guard"),
        ("The president of Peru, Ana Quispe, said 40 people drowned.", "Ana Quispe"),
        ("The group, which runs several boats, said 40 people drowned.", "group"),
        # one voice behind another
        ("Tass news agency quoted the governor as saying 40 people had drowned.", "governor"),
        ("Maria Santos's lawyer said 40 people had drowned.", "lawyer"),
        ("Witnesses reported that 40 people had drowned.", "Witnesses"),
        ("Officials put the death toll at 40 people.", "Officials"),
    ],
)
def test_the_speaker_is_found_before_and_after_the_words(text: str, speaker: str) -> None:
    told = voice_of(text, "40 people")
    assert told is not None
    assert speaker in told


@pytest.mark.parametrize(
    "text",
    [
        "A ferry sank and 40 people drowned.",
        "The police arrested 40 people.",
        "The report on the 40 people ran long.",
        "It was reported that 40 people drowned.",
        "Fears grew for the 40 people on board.",
        "He is suspected of robbing 40 people.",
        "The 40 people left after Somalia recalled its envoy.",
        "The premier declared a state of alarm as fire drove out 40 people.",
        "Twelve sailors reported missing, down from 40 people on Monday.",
        "Some nurses still admitted in two wards infected 40 people.",
    ],
)
def test_what_nobody_says_is_the_outlets_own_voice(text: str) -> None:
    assert voice_of(text, "40 people") is None


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The rebels claimed victory in the north.", "claim"),
        ("Police said the road was open.", "say"),
        ("The army denied that it had fired.", "deny"),
        ("According to Reuters, the road was open.", "according to"),
        ("Officials warned that the dam might burst.", "warn"),
    ],
)
def test_the_verb_is_told_by_its_lemma(text: str, verb: str) -> None:
    assert only(text, Attribution).verb == verb


@pytest.mark.parametrize(
    ("text", "anonymous"),
    [
        ("Officials said the road was open.", True),
        ("A witness said the road was open.", True),
        ("A security source said the road was open.", True),
        ("Maria Santos said the road was open.", False),
        ("Reuters said the road was open.", False),
        ("Ethiopia said the road was open.", False),
    ],
)
def test_a_source_without_a_name_is_anonymous(text: str, anonymous: bool) -> None:
    assert only(text, Attribution).anonymous is anonymous


def test_words_before_the_verb_are_said_only_where_they_are_its_object() -> None:
    text = "Forty houses burned on Friday. The army said two rebels died."
    assert voice_of(text, "Forty") is None
    assert voice_of(text, "two rebels") == "army"


def test_a_quotation_goes_on_over_its_sentences() -> None:
    text = "“The water came at night,” said Maria Santos. “We climbed the roof. Nobody helped us.”"
    assert voice_of(text, "The water") == voice_of(text, "We climbed") == voice_of(text, "Nobody") == "Maria Santos"


def test_quotations_in_the_marks_that_wires_type_are_quotations() -> None:
    text = "A bomb went off. ``We have 12 dead. It is over,'' said Ana Quispe. ``There were 30.'' Two left."
    assert [voice_of(text, words) for words in ("bomb", "12", "over", "30", "Two")] == [None, *["Ana Quispe"] * 3, None]
    assert [words_of(text, s) for s in report(text).of(Sentence)][1:3] == [
        "``We have 12 dead.", "It is over,'' said Ana Quispe."
    ]  # fmt: skip


def test_a_speaker_told_after_the_first_quoted_sentence_said_that_too() -> None:
    text = "“The water came at night. We climbed the roof,” said Maria Santos."
    assert voice_of(text, "The water") == "Maria Santos"


def test_a_quotation_ends_with_its_paragraph() -> None:
    text = "“The water came at night,” said Maria Santos.\n\n“Nobody helped us.”\n\nSoldiers brought bread."
    assert voice_of(text, "Nobody") is None
    assert voice_of(text, "Soldiers") is None


def test_a_quotation_that_a_paragraph_leaves_open_goes_on_in_the_next() -> None:
    text = "“The water came at night,” said Maria Santos. “It was cold.\n\n“Nobody helped us.”\n\nSoldiers came."
    assert [voice_of(text, words) for words in ("Nobody", "Soldiers")] == ["Maria Santos", None]


def test_a_post_is_its_signers() -> None:
    post = "They shelled the port. Nine are dead! — Ana M. Quispe (@quispe) 3 May 2020\n\nRain fell."
    assert [voice_of(post, words) for words in ("shelled", "Nine", "Rain")] == ["Ana M. Quispe"] * 2 + [None]


def test_who_counts_once_counts_when_it_is_said_again() -> None:
    text = "Police said they had held nine men. The nine men came in May. The nine boats were sold."
    assert [q.attributed_to for q in report(text).of(Quantity) if q.value == 9] == ["Police", "Police", None]


def test_a_pronoun_speaks_for_the_person_named_last() -> None:
    text = "Maria Santos runs the port. She said two boats had sunk."
    assert voice_of(text, "two boats") == "Maria Santos"


@pytest.mark.parametrize(
    "text",
    [
        "The army said nine rebels died. The rebels said two soldiers died.",
        "The army said nine rebels died, but the rebels said two soldiers died.",
        "The army said nine rebels died, while the rebels said two soldiers died.",
        "The army says nine rebels died; the rebels say two soldiers died.",
        "The army said nine rebels died and the rebels said two soldiers died.",
    ],
)
def test_two_speakers_each_have_their_own_words(text: str) -> None:
    assert voice_of(text, "nine") == "army"
    assert voice_of(text, "two soldiers") == "rebels"


def test_the_speakers_offsets_hold_the_name() -> None:
    text = "On Friday, Maria Santos said the road was open."
    told = only(text, Attribution)
    assert text[told.speaker_start : told.speaker_end] == "Maria Santos"
    assert words_of(text, told) == "said"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("In a statement, the ministry said 40 people had drowned.", "ministry"),
        ("On Friday, Maria Santos said 40 people had drowned.", "Maria Santos"),
        ("The president of Peru, Ana Quispe, said 40 people had drowned.", "Ana Quispe"),
        ("Maria Santos, a spokeswoman for Ana Quispe, said 40 people had drowned.", "Maria Santos"),
        ("The union, which runs the port, said 40 people had drowned.", "union"),
        ("The Andean Relief Society (ARS) said 40 people had drowned.", "Relief Society"),
        ("Officials said on Tuesday that 40 people had drowned.", "Officials"),
        ("40 people had drowned, Reuters said on Monday.", "Reuters"),
        ("At least 40 people had drowned the harbour master's union said.", "union"),
        ("40 people had drowned, said local fishermen.", "fishermen"),
        ("40 people had drowned, Maria Santos's lawyer said.", "lawyer"),
        ("Witnesses reported that 40 people had drowned.", "Witnesses"),
        ("Reuters quoted a diver as saying 40 people had drowned.", "diver"),
        ("Maria Santos was quoted by Reuters as saying 40 people had drowned.", "Maria Santos"),
        ("A nurse who had lost two brothers said 40 people had drowned.", "nurse"),
        ("Villagers from the lower town said 40 people had drowned.", "Villagers"),
        ("The ferry's operator put its loss at 40 people.", "operator"),
        ("The Kenya Red Cross has counted 40 people without a home.", "Kenya Red Cross"),
    ],
)
def test_the_speaker_is_the_head_of_the_phrase_before_the_verb(text: str, speaker: str) -> None:
    told = voice_of(text, "40 people")
    assert told is not None
    assert speaker in told


@pytest.mark.parametrize(
    ("text", "voices"),
    [
        ("The navy said 12 pirates died, but the pirates said 2 died.", {"12": "navy", "2 died": "pirates"}),
        ("Police say 17 were held, while the union claims 35 arrests.", {"17": "Police", "35": "union"}),
        ("The union claims 80 arrests, while management said it was 30.", {"80": "union", "30": "management"}),
        ('The army says 12 died; "we counted 15 bodies," a doctor said.', {"12": "army", "15": "doctor"}),
        (
            "There were 11 boats, the mayor said on Tuesday, not 9 as the police had stated.",
            {"11": "mayor", "9": "police"},
        ),
        ("At least 40 drowned, police said on Monday, including 12 children.", {"40": "police", "12": "police"}),
        ("Peru has denied that it fired in the raid, which killed 12, according to Andina.", {"12": "Andina"}),
        (
            "The ministry spoke of 40 hurt, but according to Quispe only 12 people were treated.",
            {"40": "ministry", "12": "Quispe"},
        ),
        (
            "A crowd of 40 came according to the police, 120 according to the organisers.",
            {"40": "police", "120": "organisers"},
        ),
    ],
)
def test_each_voice_has_only_its_own_words(text: str, voices: dict[str, str]) -> None:
    for words, speaker in voices.items():
        assert speaker in (voice_of(text, words) or "")


@pytest.mark.parametrize(
    "text",
    [
        "The port dismissed 40 people.",
        "Chile recalled its envoy and 40 people left.",
        "The storm was related to the flood that cut off 40 people.",
    ],
)
def test_verbs_in_another_sense_say_nothing(text: str) -> None:
    assert voice_of(text, "40 people") is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Hill Clinic published its first figures: 40 people hurt.", "Hill Clinic"),
        ("State radio gave the number of dead as 40 people.", "State radio"),
        ("A count by the farm union put those lost at 40 people.", "farm union"),
        ("By the union's count 40 people drowned.", "union"),
        ("The loss was put at 40 people by the mayor.", "mayor"),
        ("The Hill Union has recorded the killing of 40 people.", "Hill Union"),
        ("Some 40 people drowned, per the navy.", "navy"),
        ("The mayor's account that 40 people drowned was doubted.", "mayor"),
        ("Registers seen by the paper are old; records seen by the paper show 40 people drowned.", "records"),
        ("An inquiry later counted 40 people lost.", "inquiry"),
        ("Mivex Rulo, whose men hold the pier, puts those lost at 40 people.", "Mivex Rulo"),
        ("Some 40 people were there, a haulier told us.", "haulier"),
        ("“We buried 40 people”, shouted Ana Quispe, a diver.", "Ana Quispe"),
        ("“We buried 40 people,” says Fr. Ana Quispe, of Puno.", "Ana Quispe"),
        ("A nurse who fled the town said he saw 40 people.", "nurse"),
        ("The Red Cross met. Some 40 people drowned, it said. It added that 9 boats sank.", "Red Cross"),
        ("The army fled the town, the Hill Union said. It added that 40 people drowned.", "Hill Union"),
        ("Ana Quispe left Puno, said a judge. He said that 40 people had drowned.", "judge"),
        ("Divers said nine boats sank. They said 40 people had drowned.", "Divers"),
        ("The navy said first reports suggested 40 people had drowned.", "navy"),
        ("The navy said a UN report found 40 people had drowned.", "UN report"),
        ("The Hill Union reported that 40 people had drowned, citing divers.", "divers"),
        ("Some 40 people had drowned, the divers were quoted as saying.", "divers"),
        ("Nine boats sank, the mayor said; 40 people had drowned.", "mayor"),
        ("The mayor counts nine boats; the navy admits to 40 people lost.", "navy"),
        ("Mayor Ana Quispe: “We buried 40 people.”", "Ana Quispe"),
        ("According to data of the Hill Union barely 40 people stayed.", "data of the Hill Union"),
        ("According to the official version 40 people fled.", "official version"),
        ("The ward was full, and 40 people had died, the WHO says.", "WHO"),
        ("While Puno counts 40 people lost, Oruro counts nine.", "Puno"),
        ("The Hill Union (HU) which ran the ward with the ministry said 40 people had left.", "Hill Union"),
        ("A survey by Puno teachers found that 40 people had left.", "survey by Puno teachers"),
        ("He denied opposition claims that 40 people had left.", ""),
        ("Ana Quispe met Luis Mbeki in Puno. She said 40 people had left.", "Ana Quispe"),
        ("The navy put its ships on a list of 40 people.", ""),
        ("The city's toll rose to 40 people.", ""),
        ("Divers saw 40 people.", ""),
        ("Police put the crowd at 9 people, the organisers at 40 people.", "organisers"),
        ("The ministry put the toll at nine and local officials at 40 people.", "local officials"),
        ("The army put the dead at nine in the camp and at 40 people in all.", "army"),
        ("The union put the crowd at 9 people in Puno, all of them at 40 people.", "union"),
    ],
)
def test_whose_count_it_is(text: str, speaker: str) -> None:
    assert (voice_of(text, "40 people") or "") == speaker


@given(TEXTS)
def test_attributions_lie_in_the_text_and_name_a_speaker(text: str) -> None:
    for told in report(text).of(Attribution):
        assert 0 <= told.start <= told.end <= len(text)
        assert 0 <= told.scope[0] <= told.scope[1] <= len(text)
        assert told.speaker.strip()
        assert told.verb
        assert 0 <= told.speaker_start < told.speaker_end <= len(text)


def test_who_denies_a_number_does_not_claim_it() -> None:
    [told] = report("The army denied that 25 soldiers had died.").of(Quantity)
    assert (told.value, told.attributed_to, told.claim) == (25, "army", False)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The army now counts twelve dead.", "army"),
        ("Greek officials speak of nine dead.", "Greek officials"),
        ("The government said on Monday, two days after it put the toll at 12, that 40 were dead.", "government"),
        ("The minister, Ana Quispe, sacked him and said 12 people had drowned.", "Ana Quispe"),
        ("Asked about the army's figure of 12 dead, he laughed.", "army"),
        ("Leaders doubted a claim by activists that 12 people had drowned.", "activists"),
        ("Official figures show 12 people had drowned.", "Official figures"),
        ("The monitors, citing clinics in the suburbs, put the toll at 12.", "monitors"),
        ("Activists from the Red Cross said 12 people had drowned.", "Activists from the Red Cross"),
        ("The transport police said 12 people had drowned.", "transport police"),
        ("Villagers and the coast guard said 12 people had drowned.", "Villagers and coast guard"),
        ("Khaled Omar of the council in Douma said he saw 12 bodies.", "Khaled Omar"),
    ],
)
def test_who_a_number_belongs_to(text: str, speaker: str) -> None:
    words = next(w for w in ("twelve", "nine", "12") if w in text)
    assert (voice_of(text, words) or "").removeprefix("the ") == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The toll of the slide increased to 70, said Pedro Paz, the harbour master.", "Pedro Paz"),
        ("The toll climbed to 52 on Friday, a coast guard said, adding that fog had set in.", "coast guard"),
        ("The toll fell from 17 to 9, reports the ABC.", "ABC"),
        ("The tally of Swiss guards presumed dead stands at 5, according to Swiss diplomats.", "Swiss diplomats"),
        ("A union spokesman cited 6 dead.", "union spokesman"),
        ("The union rejected Minister Juan Perez's claim that two miners had died.", "Juan Perez"),
        ("The mayor spoke of a leak, contradicting reports that 9 divers had died.", "reports"),
        ("Park rangers said the lava had cooled. Three guides were missing, they said.", "Park rangers"),
    ],
)
def test_the_speaker_of_a_number(text: str, speaker: str) -> None:
    counts = [q for q in report(text).of(Quantity) if q.claim]
    assert counts[-1].attributed_to == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A landslide buried 12 herders by the district council's latest count.", "district council"),
        ("The mayor told reporters that the dam had leaked, putting the number of dead at nine.", "mayor"),
        ("The captain, who had denied it, was among six men arrested.", None),
        ("The toll was later put at 41 by the health ministry.", "health ministry"),
        ("According to a count released by the Hill Union, 41 people died.", "Hill Union"),
        ("A report drawn up by the Hill Union lists 41 miners killed in the pit.", "Hill Union"),
        ("The police put the number of wounded soldiers and customs officers at 41.", "police"),
        ("The agency has so far confirmed 41 deaths.", "agency"),
        ("The agency put the dead at nine and the injured at 41.", "agency"),
        ("The company's own count of the dead stood at 41 on Friday.", "company"),
        ("Some 4,000 people marched, by police reckoning.", "police"),
        ("Guards found 41 bodies on Sunday a police officer said a day after the storm.", "police officer"),
        ("At least 41 nurses have died a doctor said among them two midwives.", "doctor"),
    ],
)
def test_who_counts(text: str, speaker: str | None) -> None:
    assert [q for q in report(text).of(Quantity) if q.claim][-1].attributed_to == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # what is said again and again in news, by where the speaker stands
        ("Luis Diaz had on Monday spoken of 57 dead.", "Luis Diaz"),
        ("At least 57 people were hurt officials said as the search went on.", "officials"),
        ("The Fish and Game Department said 57 rangers had been hurt.", "Fish and Game Department"),
        ("The government gives its dead as 57.", "government"),
        ("By then the army's number was 57 dead.", "army"),
        ("The commission gave Mensah 57 percent of the vote.", "commission"),
        ("A report seen by Reuters puts the cost at 57 million euros.", "report"),
        ("Schools were shut and 57 people died, by the district's own count.", "district"),
        ("The march drew 20,000 people, or 57,000 by the organisers' count.", "organisers"),
        ("Hundreds of supporters of the Hill Party, 57,000 by its own count, rallied.", "Hill Party"),
        ("The miners, most of whom say they earn 57 dollars a week, walked out.", "miners"),
        ("Mbewu, who put the number of strikers at 57, went home.", "Mbewu"),
        ("Ana Quispe told the assembly that her office's staff had verified 57 killings.", "Ana Quispe"),
        ("Forty were hurt, according to the ministry, which had given a first number of 57.", "ministry"),
        ("The dam burst, killing 57 people, fire and medical officials said.", "fire and medical officials"),
        ("Police and medical officials, wishing anonymity, said 57 people died.", "Police and medical officials"),
        ("The charity Oxfam, which owned the ship, the Mivex, said 57 were missing.", "charity Oxfam"),
        (
            "A nurse at the Lagos Trauma Clinic, Ikeja, told our reporter that 57 people died.",
            "nurse at the Lagos Trauma Clinic",
        ),
        ("Ana Quispe said for her part that 57 people died.", "Ana Quispe"),
        ("A medic in Balad was quoted by Andina as giving 57 dead.", "medic in Balad"),
        ("The dead include 57 Danes, according to the latest count of the coastguard.", "coastguard"),
        ("The number of confirmed deaths at the dam rose to 57, Luis Diaz said.", "Luis Diaz"),
        ("Fifty-seven died, nine of them guards, by Peru's count.", "Peru"),
        ("The union, which speaks for 900 men, proposes 57 million euros.", "union"),
        ("The number of dead was put at nine by the army and at 57 by the rebels.", "rebels"),
        ("Some sources in Puno are telling us that 57 were held.", "Some sources in Puno"),
        ("Port officers, who were still at sea, speak of ‘over 57’ dead.", "Port officers"),
        ("The army issued what it called a final count: nine killed; 57 hurt.", "army"),
        ("The clinic keeps saying 57 people died.", "clinic"),
        ("Nine people were killed, the navy said last night, lowering an earlier estimate of 57.", "navy"),
        # not who is told of beside him
        ("Youths who blamed the police burned a church; 57 people died, the Red Cross said.", "Red Cross"),
        ("A blast, for which the rebels blamed the army, hurt 57 people, Ana Quispe said.", "Ana Quispe"),
        ("Police put the crowd at 20,000, while 57 people were held.", None),
        ("The union drew 20,000 people, according to police, or 57,000 by its own count.", None),
        # behind him
        ("A doctor said the ward was full. “We have 57 dead. We cannot take more.”", "doctor"),
        ("Police said 120 people were hurt. Fifty-seven were taken to hospital.", "Police"),
        ("The ministry said 120 people had fallen ill. Of these, 57 have died.", "ministry"),
        ("The army said 12 died. “We counted 57,” a witness said.", "witness"),
        ("The mayor said the bridge was gone. A bus fell into the river and 57 people drowned.", None),
        ("Police said nine cars were burned. A 57-member team is to look into it.", None),
        ("Officials said 900 people were killed in the quake. That of 2007 killed 57.", None),
        # names that nothing else tells, beside an office
        ("The Kenyan consul general, Wafula Okumu-Bromar, said that 57 guests were missing.", "Wafula Okumu-Bromar"),
        ("In all 57 trains stood still, said Bavaria's interior minister, Joachim Herrlein.", "Joachim Herrlein"),
        ("He wept. Home Secretary Luis Connolly told the house that 57 had drowned.", "Luis Connolly"),
        ("At least 57 lorries are stuck said the chairman of the hauliers union Luis Diaz.", "Luis Diaz"),
        # the whole of a name
        ("The Union of Dock Hands (UDH), which spoke of 57 arrests, has closed.", "Union of Dock Hands (UDH)"),
        ("The Upper Valley state fire brigade said 57 people were missing.", "Upper Valley state fire brigade"),
        ("The Red Crescent of Peru reckons that 57 people are held.", "Red Crescent of Peru"),
        ("A total of 57 died, the press office of the Hill Board told Andina.", "press office of the Hill Board"),
        # what else leads to who says it
        ("At least 57 climbed out with burns, say firefighters.", "firefighters"),
        ("Residents whom the paper reached on Monday spoke of 57 blasts.", "Residents"),
        ("The insurers' own tally was 57 wrecked cars.", "insurers"),
        ("Peru, which keeps nine ships off Arica, has by its own tally flown out 57 people.", "Peru"),
        ("He doubted the tally put out by the town's council, which claims that 57 were hurt.", "town's council"),
        ("A UDF spokesman told another story, saying at noon that 57 bodies lay there.", "UDF spokesman"),
        ("A survey for the daily Mivex gave Mensah 57 percent.", "survey"),
        ("UN investigators are there. Opponents claim he lied. Troops killed 57 people, they say.", "Opponents"),
        ("The fire brigade has 57 dead as of tonight.", "fire brigade"),
        ("Our volunteers have 57 names of missing fishermen.", "volunteers"),
        ("The association has a list of 57 dead.", "association"),
        ("The agency has collected the names of 57 people killed by shells.", "agency"),
        ("The flood killed 90 people. The governor had given 57 earlier in the day.", "governor"),
        ("The flood killed 90 people. The governor has only ever given 57.", "governor"),
        ("The flood killed 90 people. The army only spoke on Friday of 57.", "army"),
        ("The flood killed 90 people. The council admits to 57.", "council"),
        ("The number of trucks held up at Busia is given as 57 by the hauliers.", "hauliers"),
        ("Doctors in Puno gave a lower count, 57 dead.", "Doctors"),
        ("La Hora has learned that 57 officers were killed.", "La Hora"),
        ("The toll has gone up to 57, the Relief Committee said towards evening.", "Relief Committee"),
        ("The riots left 57 dead (health ministry, Friday).", "health ministry"),
        ("The riots left 57 dead (in Puno).", None),
        ("The riots left 57 dead (see map).", None),
        ("The flood hurt 57 people, in the UN's figures.", "UN"),
        ("The town has 57 schools.", None),
        # headlines
        ("Police: 57 dead in Lagos fire", "Police"),
        ("57 dead in 2 fires: Lagos mourns", None),
        ("57 killed as bus plunges off bridge near Puno\n\nIt fell.\n\nThe toll rose to 90: police said so.", None),
        ("57 killed as bus plunges off bridge near Puno: police\n\nThe bus fell at noon.", "police"),
    ],
)
def test_whose_a_number_is_wherever_he_stands(text: str, speaker: str | None) -> None:
    told = [q for q in report(text).of(Quantity) if q.value in (57, 57_000, 57_000_000)]
    assert [q.attributed_to for q in told] == [speaker]


def test_what_a_number_was_is_told_by_who_tells_what_it_is() -> None:
    told = report("In all 57 people died, the mayor said on Monday, up from 41 on Sunday.").of(Quantity)
    assert [(q.value, q.attributed_to) for q in told if q.claim] == [(57, "mayor"), (41, "mayor")]


def test_a_text_may_break_off_at_who_speaks() -> None:
    for text in (
        "“Nine died,” said the family",
        "Nine died, according to the family",
        "The mayor told the channel that, by the ministry's count,",
    ):
        assert report(text).of(Sentence)


@pytest.mark.parametrize(
    ("title", "speaker"),
    [
        ("Ferry toll rises to 12 - minister", "minister"),
        ("Mudslide buries 12 in Cauca – governor", "governor"),
        ("Fire kills 12 — emergency services", "emergency services"),
        ("Some 12 march for bread, union claims", "union"),
        ("Fire kills 12 – BBC News", None),
        ("Two-storey house burns, 12 held", None),
        ("Bus plunge kills 12 - Kathmandu", None),
    ],
)
def test_whose_a_headline_is(title: str, speaker: str | None) -> None:
    told = report(title + "\n\nIt rained all day in the town.", title=title).of(Attribution)
    assert ([a.speaker for a in told] or [None]) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We have 12 dead,” Captain Ana Quispe told a packed hall.", "Ana Quispe"),
        ("'We have 12 dead,' Ana Quispe told a packed hall.", "Ana Quispe"),
        ("The charity has run camps for years. It said on Monday that 12 had died.", "charity"),
        ("The state-owned power company cut supply. It said 12 were hurt.", "state-owned power company"),
        ("Unicef came. The school was hit. It said 12 were hurt.", "Unicef"),
        ("The Hill Union met. The storm hit the school. It said 12 were hurt.", "Hill Union"),
        ("The group, which Red Cross experts say has 12 camps, left.", "Red Cross experts"),
        ("The man, who prosecutors say hid 12 guns, left.", "prosecutors"),
        ("The officer who monitors reports said 12 had died.", "officer"),
        ("The mayor met residents, who say 12 men were taken.", "residents"),
        ("The claim drew laughter from residents, who say 12 men were taken.", "residents"),
        ("The minister said rebels had claimed 12 kills.", "rebels"),
        ("According to the mayor, Ana Quispe stole 12 cars.", "mayor"),
        ("As per the collector, Ana Quispe, 12 people died.", "Ana Quispe"),
        ("The agency reported 12 deaths, citing the head of the crisis staff, Ana Quispe.", "Ana Quispe"),
        ("Some 12 died, according to the union while the rest fled.", "union"),
        ("The toll is 12, according to port investigators and media reports.", "port investigators and media reports"),
        ("The toll is 12, according to the port ministry and most of them were young.", "port ministry"),
        ("Witnesses spoke of dozens, but the toll of 12 given by the coast guard has not changed.", "coast guard"),
        ("Nine died but the figure of 12 published by the council is not disputed.", "council"),
        ("Some 12 books published by the council were burned.", ""),
        ("A Herald tally based on official figures shows that 12 people died.", "Herald tally"),
        ("A paper seen by the Herald reckons the cost at $12 million.", "paper"),
        ("There was no word on a report in the newspaper El Puno that 12 recruits had died.", "newspaper El Puno"),
        ("The report in the village that 12 recruits had died was false.", ""),
        ("In an estimate by the insurer Mivex Re, losses will exceed $12 million.", "insurer Mivex Re"),
        ("In a report by the union, 12 members wept.", ""),
        ("The union walked out on Monday, alleging that 12 members had been sacked.", "union"),
        ("The government shut the border, arguing that 12 gunmen had crossed it.", "government"),
        ("The union walked out, accusing the firm of sacking 12 members.", "union"),
        ("The port was shut, stranding 12 ships.", ""),
        ("He saw a man insisting that 12 had died.", ""),
        ("The quake hit, straining 12 dams, confirming old fears.", ""),
        ("Some 12 will stay in jail, a Puno judge ruled on Tuesday.", "Puno judge"),
        ("Sixty are back, said commissioner Ana Quispe; 12 are on the run.", "Ana Quispe"),
        ('In a call to Radio Puno the leader, known as "Chino", had claimed that he had 12 men.', "leader"),
        ("The League met. Some 12 people died in that time, according to its tally.", "League"),
        ("According to them two nurses and 12 guards died.", ""),
        ("The Herald quoted a warder as saying that 12 inmates had died.", "warder"),
        ("Satellite pictures published by Maxar show 12 bombers.", "Satellite pictures published by Maxar"),
        ("Mivex released satellite pictures on Monday showing 12 bombers.", ""),
        ("The toll of 12 published by the ministry does not hold.", "ministry"),
        ("The government rejected the union's claim that nine had died, saying that 12 were hurt.", "government"),
        ("A blast hit 12 men in the city of Puno on Monday, state radio reported.", "state radio"),
        ("Many of those polled want 12 camps shut, a survey by the Herald found last week.", "survey by the Herald"),
        ("The navy's version is that 12 boats fled.", "The navy"),
        ("The navy's version is that of 12 men who fled.", ""),
        ("Two men had confessed. The bomb, he added, held 12 kilograms of TNT.", ""),
        ("The Hill Union told of nine. On Sunday although the ministry put the number at 12.", "ministry"),
    ],
)
def test_who_speaks_in_apposition_in_a_relative_clause_and_by_a_document(text: str, speaker: str) -> None:
    assert (voice_of(text, "12") or "") == speaker
