pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Kiosk.Bridge
import Kiosk.Theme

// Which block shows which row, by `kind`. Those that patients use have a chooser of their own.
DelegateChooser {
    id: root

    property QuickCheck check: null
    property Exhibit exhibit: null
    property real mostHeight: 600
    property string emergencyLine: ""

    role: "kind"

    DelegateChoice {
        roleValue: "title"

        PlainBlock {
            required property string title
            required text

            heading: true
            heads: true
            role: "h1"
        }
    }

    DelegateChoice {
        roleValue: "intro"

        PlainBlock {
            required text

            color: Theme.ink2
            heads: true
        }
    }

    DelegateChoice {
        roleValue: "subheading"

        PlainBlock {
            required text

            heading: true
            role: "h3"
        }
    }

    DelegateChoice {
        roleValue: "plain"

        PlainBlock {
            required text
        }
    }

    DelegateChoice {
        roleValue: "paragraph"

        ParagraphBlock {
            required spoken
            required text
        }
    }

    DelegateChoice {
        roleValue: "item"

        ItemBlock {
            required spoken
            required text
        }
    }

    DelegateChoice {
        roleValue: "step"

        ItemBlock {
            required marker
            required spoken
            required text
        }
    }

    DelegateChoice {
        roleValue: "table"

        TableBlock {
            required header
            required rows
            required spoken
        }
    }

    DelegateChoice {
        roleValue: "picture"

        PictureBlock {
            required picture

            most: root.mostHeight
        }
    }

    DelegateChoice {
        roleValue: "words"

        WordsBlock {}
    }

    DelegateChoice {
        roleValue: "topic"

        TopicLinkBlock {
            required property string text
            required property string target

            title: text
            topic: target
        }
    }

    DelegateChoice {
        InteractiveChooser {
            check: root.check
            emergencyLine: root.emergencyLine
            exhibit: root.exhibit
            mostHeight: root.mostHeight
        }
    }
}
