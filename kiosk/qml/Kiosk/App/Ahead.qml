import QtQuick
import Kiosk.Components
import Kiosk.Pages

// What the start page is made of, but for Python's own types: Qt loads it beside Python, which is still importing. Never made.
Item {
    ClinicMark {}

    CutOut {}

    DrapeField {}

    HandrailKey {}

    TouchSign {}
}
