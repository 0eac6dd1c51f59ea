"""The reader's screen by concern: each part is a class with the actions and messages of one concern.

``screens/reader.py`` puts them together. A part may call what stands on ``ReaderBase`` and on the parts that it is
built upon, nothing else.
"""
