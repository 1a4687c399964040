<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerGroupsModel</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>Common question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskDeskScreen</name>
    <message>
        <source>Please ask at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen cannot show its pages just now. Please ask at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In crisis? Call or text 988</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veterans: call 988, then press 1, or text 838255. Danger now: call 911.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Is there a sheet in the printer? Please give it to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in a waiting room, one with a list of questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or after %1 to %2 minutes without a touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What questions do you have for your visit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read short pages. Pick your questions. Take a printed sheet in with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ads. We do not ask who you are. We erase your choices when you finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Staff: code %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calibrate</name>
    <message>
        <source>%1 pixels in a millimeter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The kiosk uses it from its next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. This kiosk may not write its settings. Tell IT.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalibrateScreen</name>
    <message>
        <source>Make the card its true size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a bank card flat on the drawn card. Change it until both are the same size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>You can wipe the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It listens again in %n second(s).</source>
        <translation>
            <numerusform>It listens again in %n second.</numerusform>
            <numerusform>It listens again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any key ends this sooner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clinic</name>
    <message>
        <source>the front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Make it easier to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy reach: all buttons stand low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm: one sentence at a time, softer light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time limit for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnglishOnly</name>
    <message>
        <source>This part is only in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are only in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not yet checked by a translator. You can read it in English, or ask the desk for an interpreter, free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are not yet checked by a translator. You can read them in English, or ask the desk for an interpreter, free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnglishOnlyScreen</name>
    <message>
        <source>Go on in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free language help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaqListScreen</name>
    <message>
        <source>Common questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaqScreen</name>
    <message>
        <source>Common questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to ask about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finish</name>
    <message>
        <source>Your sheet is not out yet. If you finish now, we stop it and erase your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please take your sheet from %1. We erase your list now. Nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We erase your list now. Nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept. The next person starts fresh.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message>
        <source>Finish your visit here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, finish and erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Words on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in plain language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryScreen</name>
    <message>
        <source>All words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>You can get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here in the clinic: tell any staff member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger now: call 911</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or go to the nearest emergency room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody counts or records that you opened this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No touch for %1 to %2 minutes? We erase your choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1, or ask the person next to you to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In crisis? Call or text 988</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For thoughts of suicide or self-harm. Free, private, day and night. On a call, press 2 for Spanish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veterans: call 988, then press 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or text 838255. For veterans, service members and their families.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaf or hard of hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sign language (ASL), choose ASL Now at 988lifeline.org. You can chat there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call 1-800-662-4357, free, day and night. They help you find care for alcohol, drugs or mental health.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>Touch to go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>What would you like to know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ads. We do not ask who you are. We erase your choices when you finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short answers to what people often ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is general information. It does not replace your care team.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase one letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening question mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening exclamation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardScreen</name>
    <message>
        <source>Please do not write your name. Your words stay on this screen until your visit ends. They may print on your sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write my own question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the letters below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on my list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things to choose from: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the end to the top of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the top to the end of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can use this screen by its keys. Down and Up go through all there is. Right and Left jump from group to group. Select chooses. Back goes back. Help is for help now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have finished. Your choices are erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are in another language. There is no voice for them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskHeading</name>
    <message>
        <source>Level %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>In use now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your questions stay on your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free language help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>A machine translated these words. No translator has checked them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some pages are only in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for review: no qualified person has checked this translation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnQuestion</name>
    <message>
        <source>Please type your question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is on your list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list is full: ten questions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnQuestionModel</name>
    <message numerus="yes">
        <source>%n letter(s) left</source>
        <translation>
            <numerusform>%n letter left</numerusform>
            <numerusform>%n letters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>With one switch: time for each choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>On your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Part %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>%1 of your %2 questions fit. The ones with a star come first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message numerus="yes">
        <source>It has %n page(s).</source>
        <translation>
            <numerusform>It has %n page.</numerusform>
            <numerusform>It has %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewScreen</name>
    <message>
        <source>My questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>We cannot print another sheet now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are sending your sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sheet is at the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sheet is printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a few seconds. Then take your sheet from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from %1. The page is private. Keep it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sheet should be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from %1. If it is not there, ask at %2. The page is private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 Your list is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 We stopped your sheet, so it cannot come out later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We stopped the printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet will come out. Your list is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet may still come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not tell us how it ended. Please ask at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell %2. They can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer takes no sheets now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not print your sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has no paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell %2. They can add paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell %2. Please do not pull at the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell %2. They can close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has no more ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell %2. They can put in more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last sheet may still be on its way. Please wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have printed as many sheets as one visit can. Please ask at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet goes into a printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet lies in the tray of a printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printer with an empty paper tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printer with crumpled paper in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printer with its cover open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printer with an empty drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printer that is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person at a desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintingScreen</name>
    <message>
        <source>I have my sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my list here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See my list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Take the star off question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move question %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move question %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take question %1 off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Pick questions that matter to you. Then print your sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list is full: ten questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star up to three. They come first on your sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsScreen</name>
    <message>
        <source>My questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list is empty. On any page, touch Ask about this. Or pick from our list of ready questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write my own question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingModel</name>
    <message>
        <source>There is no voice for this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Reading aloud does not work right now. The words stay on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Your list is full. Take one off to add another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch a question to add it to your list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyScreen</name>
    <message>
        <source>Add questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See my list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestingScreen</name>
    <message>
        <source>Touch to wake it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen is resting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Not yet reviewed by this clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s review is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by %1, %2, on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>About %1 %2 %3 %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskGroupView</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word or a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: drip, drive, cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another word, or go on here. You can always ask at the front desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it as my own question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Questions for my visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your care team wants to hear these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes me home:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my own words, the plan is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In crisis, or thoughts of suicide or self-harm? Call or text 988.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a call, veterans press 1 and Spanish is 2. Veterans can text 838255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger now? Call 911. In the clinic, tell any staff member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is general information. It does not replace your care team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is private. Keep it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: can I tell you this in my own words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s questions are on this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this sheet easy to read, with nothing cut off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated by a machine, not checked by a translator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition %1. Not yet reviewed by this clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition %1, reviewed %2. A new review is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition %1, reviewed %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small picture of your sheet. The list beside it has the same questions. The rest of it says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under each question it stands in English.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetLine</name>
    <message>
        <source>%1 %2 (with a star)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerScreen</name>
    <message>
        <source>People near you will hear this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To listen alone, plug in headphones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, stay silent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffCornerScreen</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe the screen: touches do nothing for 60 seconds. Then the start screen comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Write my own question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagesModel</name>
    <message numerus="yes">
        <source>%n on your list</source>
        <translation>
            <numerusform>%n on your list</numerusform>
            <numerusform>%n on your list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagesScreen</name>
    <message>
        <source>My questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See my list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartOver</name>
    <message>
        <source>Not your list? Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not your visit? Start over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillThereScreen</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To keep your visit private, we erase it in %n second(s).</source>
        <translation>
            <numerusform>To keep your visit private, we erase it in %n second.</numerusform>
            <numerusform>To keep your visit private, we erase it in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time limit for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish and erase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwitchesRow</name>
    <message>
        <source>Choose by switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Takeaway</name>
    <message>
        <source>Code %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code with your list as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1 of %2 with your list as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point a phone camera at this code. It holds only the words of your list. It is not a link. We send nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point a phone camera at each code. They hold only the words of your list. They are not links. We send nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words, or use a phone. No phone? Ask at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for my visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeawayCode</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeawayScreen</name>
    <message>
        <source>My questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your list with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeachBack</name>
    <message>
        <source>What will you tell your care team about “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in your head, or to someone with you. There is no right or wrong. No one checks it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeachBackScreen</name>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this on my sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the main point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextBlock</name>
    <message>
        <source>Level %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>Touch a topic to read about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
