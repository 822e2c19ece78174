pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models

// Which block shows which row: by `kind`; whatever is no kind of its own is a callout's tone.
DelegateChooser {
    id: root

    property real mostHeight: 600
    property string emergencyLine: ""

    role: "kind"

    DelegateChoice {
        roleValue: "title"

        PlainBlock {
            required property string title
            required text

            heading: true
            role: "h1"
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
        CalloutBlock {
            required property string kind
            required parts
            required spoken
            required title

            emergencyLine: root.emergencyLine
            tone: kind
        }
    }
}
