pragma Singleton
import QtQuick

// Tokens. Design numbers (`u`) are written for a panel of 1080 pixels on its shorter side; targets and the smallest
// text also have floors in millimetres of the real panel (`mm`).
QtObject {
    // What the panel is and what the patient chose; Main binds these.
    property real panelWidth: 1920
    property real panelHeight: 1080
    property real pixelsPerMm: 3.61
    property real textScale: 1
    property bool strong: false
    property bool rightToLeft: false
    property bool noMotion: false
    property bool lowerReach: false
    property bool keysInUse: false
    // The directory of fonts, pictures and translations, as a file address.
    property string assets: ""
    // Decode pictures before a frame is drawn: for pictures of the screens, never for people.
    property bool still: false

    readonly property bool portrait: panelHeight > panelWidth
    readonly property bool stacked: portrait || lowerReach // picture above, page below
    readonly property bool big: textScale > 1.5 // the two largest text sizes
    readonly property bool dense: px("small") > u(34) // small panels: words are large against the page
    readonly property real scale: Math.min(panelWidth, panelHeight) / 1080

    // Touch (A-29, A-30, U-30)
    readonly property int target: Math.max(mm(20), u(76))
    readonly property int gap: Math.max(mm(3), u(16))
    readonly property int bezel: Math.max(mm(5), u(18))
    readonly property real slack: 1.5 * pixelsPerMm // hit area beyond the drawn edge; half of the smallest gap

    // Colour by role
    readonly property color page: strong ? "#000000" : "#F5F7F3"
    readonly property color surface: strong ? "#000000" : "#FFFFFF"
    readonly property color fieldTop: strong ? "#161616" : "#D3E1D8"
    readonly property color fieldEnd: strong ? "#0C0C0C" : "#A9C4B5"
    readonly property color tint: strong ? "#161616" : "#E6EEE8"
    readonly property color ink: strong ? "#FFFFFF" : "#12231F"
    readonly property color ink2: strong ? "#FFFFFF" : "#34453F" // never on a field
    readonly property color line: strong ? "#FFFFFF" : "#CBD8D0"
    readonly property color edge: strong ? "#FFFFFF" : "#64766F"
    readonly property color tileLip: strong ? "#FFD84D" : "#7A9085"
    readonly property color accent: strong ? "#FFD84D" : "#2A3590" // touch, and only touch
    readonly property color accentLip: strong ? "#B8940F" : "#171F63"
    readonly property color accentText: strong ? "#000000" : "#FFFFFF"
    readonly property color rail: strong ? "#000000" : "#14332D"
    readonly property color railEdge: strong ? "#FFFFFF" : "#0D2520"
    readonly property color railKey: strong ? "#000000" : "#1E453D"
    readonly property color railText: strong ? "#FFFFFF" : "#F3F6F1"
    readonly property color urgent: strong ? "#FFFFFF" : "#8A1C12"
    readonly property color spot: strong ? "#99FFD84D" : "#80F3B63A" // over the part of a picture that was touched
    readonly property color discTint: strong ? "transparent" : "#A9C3C4"
    readonly property color accentSoft: strong ? "#2B2500" : "#E7EAF8" // ground of what is ticked
    readonly property color codePaper: "#FFFFFF" // a phone reads dark on white only, whatever the contrast
    readonly property color codeInk: "#12231F"
    readonly property color mark: strong ? "#4A4000" : "#FBE7B8" // the sentence that is read aloud
    readonly property color stoneTouch: "#2A3590" // words on a pictured stone, which keeps its colour
    readonly property color stoneInk: "#12231F"
    readonly property color stoneWords: "#FFFFFF" // on a chosen one's sign
    readonly property color scrim: "#12231F"
    readonly property real scrimOpacity: strong ? 0.75 : 0.55
    readonly property real deepScrimOpacity: 0.78

    // Type: px at 1080, line height, weight, tracking, and how much of the chosen size a role takes
    readonly property var roles: ({ // var: a table, read by role name
            display: {
                px: 104,
                lineHeight: 1.04,
                weight: 600,
                tracking: -0.022,
                grow: 0.35
            },
            h1: {
                px: 68,
                lineHeight: 1.1,
                weight: 600,
                tracking: -0.016,
                grow: 0.45
            },
            h2: {
                px: 46,
                lineHeight: 1.16,
                weight: 600,
                tracking: -0.01,
                grow: 0.6
            },
            h3: {
                px: 38,
                lineHeight: 1.22,
                weight: 600,
                tracking: -0.006,
                grow: 0.9
            },
            body: {
                px: 37,
                lineHeight: 1.42,
                weight: 400,
                tracking: 0,
                grow: 1
            },
            lead: {
                px: 40,
                lineHeight: 1.4,
                weight: 400,
                tracking: 0,
                grow: 1
            },
            label: {
                px: 32,
                lineHeight: 1.2,
                weight: 600,
                tracking: 0,
                grow: 1
            },
            small: {
                px: 28,
                lineHeight: 1.3,
                weight: 500,
                tracking: 0,
                grow: 1
            },
            key: {
                px: 26,
                lineHeight: 1.1,
                weight: 600,
                tracking: 0,
                grow: 1
            }
        })
    readonly property string latin: "Atkinson Hyperlegible Next"
    readonly property string arabic: "IBM Plex Sans Arabic"
    readonly property string family: rightToLeft ? arabic : latin
    readonly property real capitalFloor: 7.2 // em in millimetres that gives a capital of 4.8 mm (A-19)

    // Space, shape
    readonly property int margin: u(portrait ? 64 : 76)
    readonly property int sheetRadius: u(40)
    readonly property int cardRadius: u(30)
    readonly property int keyRadius: u(24)
    readonly property int stroke: Math.max(2, u(3))
    readonly property int lip: u(6)
    readonly property int sink: u(4)

    // Motion, in milliseconds
    readonly property int press: noMotion ? 0 : 80
    readonly property int release: noMotion ? 0 : 120
    readonly property int turn: noMotion ? 0 : 240
    readonly property int rise: noMotion ? 0 : 300
    readonly property int fall: noMotion ? 0 : 220
    readonly property int breath: 1200

    // Handrail: one row of keys; two where their words would not fit
    property int railKeys: 5 // those that every visit has; the stage adds what this library can do
    readonly property int railGap: Math.max(mm(3), u(10))
    readonly property real railOneRow: (panelWidth - 2 * bezel - (railKeys - 1) * railGap) / railKeys
    readonly property bool railTwoRows: railOneRow < Math.max(mm(20), px("key") * (rightToLeft ? 5.7 : 4.95)) // a language without an interface of its own shows wider letters
    readonly property int railColumns: railTwoRows ? Math.ceil(railKeys / 2) : railKeys
    readonly property int railLast: railTwoRows ? 2 * railColumns - railKeys + 1 : 1 // columns that Finish takes
    readonly property real railKeyWidth: (panelWidth - 2 * bezel - (railColumns - 1) * railGap) / railColumns
    readonly property bool railBeside: railTwoRows && railKeyWidth > px("key") * 4.7 + u(84) // icon beside the word
    readonly property int railKeyHeight: Math.max(mm(20), u(railBeside ? 84 : 104), railBeside ? 0 : u(64) + Math.round(px("key") * 1.15))
    readonly property int railHeight: railGap + bezel + railKeyHeight * (railTwoRows ? 2 : 1) + (railTwoRows ? railGap : 0)

    function u(design: real): int {
        return Math.round(design * scale);
    }

    function mm(millimetres: real): int {
        return Math.round(millimetres * pixelsPerMm);
    }

    function px(role: string): int {
        const spec = roles[role];
        return Math.round(Math.max(u(spec.px), mm(capitalFloor)) * (1 + (textScale - 1) * spec.grow));
    }

    // The share of the page that a picture keeps: it gives way to bigger words, the keys never do.
    function give(share: real): real {
        if (textScale > 1.8)
            return share * (stacked ? 0.5 : 0.55);
        if (textScale > 1.5)
            return share * (stacked ? 0.62 : 0.72);
        return share * (textScale > 1.2 ? 0.9 : 1);
    }
}
