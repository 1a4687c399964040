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
    <name>AsideScreen</name>
    <message numerus="yes">
        <source>The kiosk comes back in %n minute(s).</source>
        <translation>
            <numerusform>The kiosk comes back in %n minute.</numerusform>
            <numerusform>The kiosk comes back in %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the kiosk now</source>
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
    <name>Computer</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking … This can take half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing … This can take a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be found out. Look again, or restart the kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things to set right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list may not have been printed. Look at the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well here</source>
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
        <source>Side for the buttons</source>
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
        <source>There is no checked translation of it yet. You can read it in English, or ask the desk for an interpreter, free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no checked translation of the pages yet. You can read them in English, or ask the desk for an interpreter, free.</source>
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
        <source>You can use this screen by its keys. Down and Up go through everything. Right and Left jump from group to group. Select chooses. Back goes back. Help opens Need help now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by a switch? Touch or press another key within %1 seconds to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last choice of switches is back.</source>
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
    <message>
        <source>A machine translated the lines below. No translator has checked them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message numerus="yes">
        <source>All of %n part(s) are shown.</source>
        <translation>
            <numerusform>%n part is shown; that is all of it.</numerusform>
            <numerusform>All of %n parts are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 part(s) are hidden until they are reviewed.</source>
        <translation>
            <numerusform>%n of %1 parts is hidden until it is reviewed.</numerusform>
            <numerusform>%n of %1 parts are hidden until they are reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed file(s) are older than the English text.</source>
        <translation>
            <numerusform>%n reviewed file is older than the English text.</numerusform>
            <numerusform>%n reviewed files are older than the English text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) cannot be read: tell who wrote the content.</source>
        <translation>
            <numerusform>%n part cannot be read: tell who wrote the content.</numerusform>
            <numerusform>%n parts cannot be read: tell who wrote the content.</numerusform>
        </translation>
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
    <name>Log</name>
    <message>
        <source>The kiosk has started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting was not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PINs of staff cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content has gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older edition of the content shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no content to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyboard on the screen is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A translation waits for its review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A translation is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet was not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet may still lie in the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen felt touches that nobody made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language has no voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice has stopped working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts were damaged and begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk made an error and started over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk restarted after two errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the screen gave a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk restarted after a crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk restarted after it hung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk restarted as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk began its safe mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &quot;Please ask at the desk&quot; was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of a visit is here. Times are full hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk makes room for other programs. It comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Morning</name>
    <message>
        <source>Morning check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well. You are done for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not right. See what helps below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the first step. The others follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in new ink or toner. If that does not help, tell IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that did not respond: %1. Clean the screen and try again, then tell IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the sound up, or plug it in. Then tell IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test sheet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing private is on it. This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is at the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test sheet is printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We stopped the test sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, or none came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the test sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has it come out? Is it easy to read, with nothing cut off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the voice of the kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk says one short sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk plays a short soft tone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the kiosk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be in the headset, if one is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>A new PIN for IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new PIN for reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same PIN once more, then touch OK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens all of the staff area. Do not lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens what reception needs each day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to %2 digits, then touch OK. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits. Please type another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is easy to guess. Please type another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two were not the same. Please begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT and reception need different PINs. Type another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. Set the PIN of IT first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. This kiosk may not write into its own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. The computer is short of memory. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPinScreen</name>
    <message>
        <source>Back</source>
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
    <name>PinPad</name>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>%1 of your %2 questions fit. The ones with a star come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is mended, the last state without it stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of this state did not come to an end; askwell check may tell why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more; askwell check tells all</source>
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
    <name>Printer</name>
    <message>
        <source>Look at the printer&apos;s own display. It may say what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has no paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put paper into the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the printer and take the stuck paper out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all of its covers and doors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has no more ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in new ink or toner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on, and look at its cable. If that is not it, tell IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer takes no sheets now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer under the name that is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell IT. The printer&apos;s name in the settings is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterTrial</name>
    <message>
        <source>With: %1. Nothing private is on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try this printer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test sheet is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the sheet come out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it has, and is easy to read, this is the right printer. If not, take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test sheet was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the printers</source>
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
        <source>About “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your other list is kept.</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>Each treatment shows its own review.</source>
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
    <name>Setting</name>
    <message>
        <source>Usual: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. This kiosk may not write its settings. Tell IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a value that cannot be used: it %1. The usual one holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is written like this: 03:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1: %2. An example: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printers could not be looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer names no printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one: type its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingFrame</name>
    <message>
        <source>Back to the usual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingPrinterScreen</name>
    <message>
        <source>Test sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Folder of the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of one content pack, or of several; empty for all that come with the program or were installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s name as visitors know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number that a visitor may call later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where staff are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where staff are, in words that follow &quot;Please ask at&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s sentence on the question sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the clinic is open; at other times the start screen is dark until it is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the kiosk starts afresh at night, if nobody uses it; empty for never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
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
    <message>
        <source>Whether each visit starts with choosing by one or two switches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace of one switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long each thing is offered to a visitor with one switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More keys of the keypad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More keys of the keypad with what they mean, such as &quot;F7=help, Home=back&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must tell days first, then times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the days are mon, tue, wed, thu, fri, sat, sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times are written like 08:00-17:00, within one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the print queue; empty for the system&apos;s default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sheet comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sheet comes out, in words that follow &quot;Take your sheet from&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the printer says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper of the sheet; auto takes what the printer or the country uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets in one visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many sheets one visit may print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait between two sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait between two sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels per millimeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device pixels in one millimeter of this screen; askwell calibrate measures them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height above the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the picture&apos;s lower edge above the floor; reach mode goes by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who draws the screen; gpu needs a graphics driver that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors that each visit starts in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system asks</source>
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
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size at the start</source>
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
        <source>How much larger text is when a visit starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keypad and switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language that each visit starts in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions in own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether visitors may type a question of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy on the start screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the start screen names the therapy, where the whole room can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait at &quot;Still there?&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long &quot;Still there?&quot; waits before the visit is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone at &quot;Still there?&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a soft tone is heard when &quot;Still there?&quot; appears, where no headset is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks of counts to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many weeks the counts of use are shown. Older ones are deleted as the kiosk is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual printer of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let us set this kiosk up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic, printer, languages, PINs and review: about five minutes. Each step is kept when you go on. You can stop at any time and begin again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk starts afresh, and all settings are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything holds from the next start of the kiosk on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing is left: a clinician reads the pages and signs. Until then the kiosk says that it is not reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk is set up</source>
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
    <name>StaffChartScreen</name>
    <message>
        <source>Save to USB stick</source>
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
    <name>StaffEnd</name>
    <message>
        <source>Restart or close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked once more before anything ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is back in a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays closed until somebody starts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a minute or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the computer off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has to switch it on again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the kiosk now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen goes dark for a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, restart it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the kiosk now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors cannot use it until somebody starts it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the computer now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the computer off now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors cannot use the kiosk until it is switched on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, switch it off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffFrame</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffHome</name>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a minute touches do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer, paper, sound and content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test sheet, touch and sound in two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic, printer, screen, visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week by week, never by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of each visitors see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinician signs for the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of IT and of reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to set right, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the computer behind the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of program and content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a bank card, so that all has its true size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart or close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk or the computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffImport</name>
    <message>
        <source>Take these settings over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. This kiosk may not write its settings. Tell IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed yet. Look through the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no settings of a kiosk in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the file is missing. Write it to the stick once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file comes from another version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick could not be read. Plug it in once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken over: it %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffLanguages</name>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors see only what a qualified translator has reviewed; the rest is in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others are translated from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the translations …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is only in English.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your PIN, then touch OK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is wrong. Tries left: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is wrong. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffPinModel</name>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Too many wrong tries. Wait %n second.</numerusform>
            <numerusform>Too many wrong tries. Wait %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPinScreen</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN</source>
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
    <name>StaffPins</name>
    <message>
        <source>PINs of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new PIN works at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set. Touch to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffReview</name>
    <message>
        <source>The clinician’s review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. This kiosk may not write into its own folder. Tell IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Edition %2. Sign again when it is reviewed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For edition %1. Only a clinician who has read every page may sign here. Until then visitors see that it is not reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors see it at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in all of the above first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch to sign for another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last name of the clinician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the clinician is at this clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the last page was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it has to be reviewed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month and day: 2026-11-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors read it on the start screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day is written like this: 2026-11-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is over already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffSettings</name>
    <message>
        <source>The settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong here. Put it right in the profile folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines do nothing. Correct or delete them in settings.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings on a USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another kiosk, or to keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. What you changed holds from the next start of the kiosk on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that what you changed holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look here: something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffStick</name>
    <message>
        <source>Settings on a USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing. Leave the stick in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written. You can take the stick out now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written. The stick may be full or locked. Try another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN and nothing of a visit is among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug a USB stick in. It shows here within a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is made anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see first what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load settings from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffTouch</name>
    <message>
        <source>Fields left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field %1, felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffTouchScreen</name>
    <message>
        <source>Touch each field once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffWays</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up: step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
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
    <message>
        <source>A visit is still open on this screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message>
        <source>Writing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. You can pull the USB stick out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no USB stick. Plug one in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one USB stick in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. Use another USB stick, or make room on this one.</source>
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
    <message>
        <source>More topics</source>
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
    <name>TherapiesModel</name>
    <message numerus="yes">
        <source>%n question(s) on your list.</source>
        <translation>
            <numerusform>%n question on your list.</numerusform>
            <numerusform>%n questions on your list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TherapiesScreen</name>
    <message>
        <source>Which treatment would you like to know about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch one to read about it and pick your questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be shown just now. Please ask at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, we are looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well. There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong as far as the kiosk can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer: looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer could not be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test sheet in the morning check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not tell which paper it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into its tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right paper is in the printer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wrong paper is in the printer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 paper into the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk cannot read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors can still read by themselves. Tell IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading aloud works, in the headset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading aloud works, through the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk cannot tell where its voice is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to it in the morning check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content must be reviewed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is not reviewed by this clinic yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a clinician to review it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations that wait for a review: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then visitors read these parts in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that were not taken over: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk uses its own values for them. Tell IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk has noted the fault %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell IT this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches that did not count: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palms, whole hands and drumming do not. If it is many, clean the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No restart since it was switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM d, h AP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last restart: %1, as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last restart: %1, by staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last restart: %1, by itself after a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell IT if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The morning check went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The morning check has found something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it to see what helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The morning check is not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes two minutes.</source>
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
<context>
    <name>TypedLineModel</name>
    <message numerus="yes">
        <source>%n letter(s) left</source>
        <translation>
            <numerusform>%n letter left</numerusform>
            <numerusform>%n letters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedLineScreen</name>
    <message>
        <source>The usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates come as a new package. Ask IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content %1, edition %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Askwell, version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>How much it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many, never who or which. Only weeks that are over, no number under 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week with counts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults of the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits by language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts cannot be read. Tell IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only weeks that are over, no number under 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No week with counts is over yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
