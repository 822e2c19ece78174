pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Kiosk.Bridge

// Blocks that patients use, by `kind`; whatever is no kind of its own is a callout's tone.
DelegateChooser {
    id: root

    property QuickCheck check: null
    property Exhibit exhibit: null
    property real mostHeight: 600
    property string emergencyLine: ""

    role: "kind"

    DelegateChoice {
        roleValue: "compare"

        CompareBlock {
            required details
            required header
            required rows
            required spoken
        }
    }

    DelegateChoice {
        roleValue: "option"

        OptionBlock {
            required number
            required target
            required text
        }
    }

    DelegateChoice {
        roleValue: "truesize"

        PlainBlock {
            text: qsTr("The lines are drawn at their real size on this screen. Hold your hand beside them.")
        }
    }

    DelegateChoice {
        roleValue: "cut"

        CutBlock {
            required number
            required spoken
            required text
            required title
        }
    }

    DelegateChoice {
        roleValue: "stage"

        StageBlock {
            required details
            required number
            required spoken
            required title

            most: root.mostHeight
        }
    }

    DelegateChoice {
        roleValue: "answer"

        AnswerBlock {
            required marker
            required number
            required text

            check: root.check
        }
    }

    DelegateChoice {
        roleValue: "feedback"

        FeedbackBlock {
            required parts
            required spoken
            required title

            check: root.check
        }
    }

    DelegateChoice {
        roleValue: "risk"

        RiskBlock {
            required details
        }
    }

    DelegateChoice {
        roleValue: "slider"

        SliderKeys {
            required details
            required spoken

            exhibit: root.exhibit
        }
    }

    DelegateChoice {
        roleValue: "explore"

        ExploreBlock {
            required details

            exhibit: root.exhibit
        }
    }

    DelegateChoice {
        roleValue: "spin"

        SpinKeys {
            required details

            exhibit: root.exhibit
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
