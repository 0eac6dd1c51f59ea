"""Two pages of two columns each, line by line, with words divided at line ends."""

TWO_COLUMNS = [
    (
        [
            "5 January 2031",
            "Divers have found 7 mines off the port",
            "of Halden, the navy of Norland said on",
            "Sunday. One had broken loose from its",
            "anchor. Fishing was banned in the strait",
            "until further notice, the harbour mas-",
            "ter said.",
            "Sudmark again denied that its ships had",
            "been there. “We have nothing to do with",
        ],
        [
            "it,” its defence minister told reporters,",
            "and spoke of a provocation by a Norland-",
            "backed group. The Norland navy called",
            "that absurd. No Norland-backed group has",
            "mines of that kind, an officer said.",
            "About 60 boats stayed in port, and the",
            "owners asked the government for com-",
            "pensation. The International Strait Com-",
            "mission wants to send 12 observers, who",
        ],
    ),
    (
        [
            "will arrive on Tuesday at the earliest, its",
            "secretary said in Varde.",
            "The two countries signed a truce in",
            "March 2029. Some 300 soldiers have",
            "been sent to the port since then.",
        ],
        [
            "Norland’s parliament is to vote on sanc-",
            "tions next week. The prime minister ex-",
            "pects a broad majority for them, but the",
            "opposition wants a debate first.",
        ],
    ),
]
