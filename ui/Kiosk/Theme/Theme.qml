pragma Singleton
import QtQuick

// Sizes, type and durations. All lengths are millimetres on the glass of the 10.1 inch display; a larger display
// stands farther away and gets up to 1.3 times as much.
QtObject {
    id: theme

    // Main sets these from the device profile and from what the patient chose.
    property real pixelsPerMm: 5.9
    property real shortSide: 135
    property real textScale: 1
    property bool dark: false
    property bool still: false
    property bool mirrored: false
    // pixels from the upper edge of the glass within which there is nothing to touch
    property real reach: 0
    // those of the language, 0 first
    property string digits: "0123456789"

    readonly property Tones colors: Tones { dark: theme.dark }
    readonly property bool large: textScale >= 1.5

    function mm(length: real): real {
        return Math.round(length * perMm);
    }

    // Pixel size of a font whose capital I is at least this high. Headings grow less than what is read at length.
    function cap(height: real, growth: real): int {
        return Math.ceil(height * perMm * (1 + (textScale - 1) * growth) / capOfEm);
    }

    // Smaller, where a block is higher than the screen, but not below what the chosen text size promises: hints of 3.2 mm,
    // 4.8 from 150 %, and 0.7 degrees at 500 mm at 200 % (EN 301 549 5.1.4).
    function shrunk(size: int, by: real): int {
        return Math.max(size * by, Math.min(size, cap(textScale >= 2 ? 6.12 : large ? 4.85 : 3.25, 0)));
    }

    readonly property real room: Math.max(1, Math.min(1.3, shortSide / 135))
    readonly property real perMm: pixelsPerMm * room
    readonly property real capOfEm: 0.665

    // type
    readonly property int display: cap(8.4, 0.28)
    readonly property int title: cap(5.8, 0.7)
    readonly property int heading: cap(5.2, 0.85)
    readonly property int body: cap(4.85, 1)
    readonly property int primary: cap(4.85, 0.8)
    readonly property int lead: cap(4, 1)
    readonly property int button: cap(3.7, 0.8)
    readonly property int caption: cap(3.25, 1)
    readonly property int mark: cap(large ? 4.9 : 3.25, 0)
    readonly property int number: cap(26, 0)
    readonly property int key: cap(5.2, 0.5)

    // space
    readonly property real margin: mm(7)
    readonly property real gap: mm(3)
    readonly property real wide: mm(7)
    readonly property real apart: mm(10)
    readonly property real touch: mm(16)
    readonly property real answer: mm(20)
    readonly property real corner: mm(3.5)
    readonly property real hair: Math.max(2, mm(0.35))

    // time, in ms
    readonly property int slide: still ? 0 : 180
    property int doubleStrike: 400

    function figures(number: int): string {
        return String(number).replace(/[0-9]/g, digit => digits[digit]);
    }

    // The families' own line heights are 1.15 to 1.53 em: they come nearer to the 1.3 em of most.
    readonly property var leadings: ({"Noto Sans": 0.96, "Noto Sans Arabic": 0.91, "NanumGothic": 1.08})

    // the longest line: about 70 signs, or 40 of a script with signs as wide as high (WCAG 2.2 SC 1.4.8: 80 and 40)
    function ems(text: string): real {
        return /[\u1100-\u11ff\u2e80-\ud7ff]/.test(text) ? 26 : 30;
    }

    function leading(family: string): real {
        return leadings[family] ?? 1;
    }

    function family(text: string): string {
        if (/^[\n -~\u00a0¡-ćĊ-ēĖ-ěĞ-ģĦħĪīĮ-ĳĶķĹ-ľŁ-ňŐ-ŕŘ-śŞ-ťŪūŮ-žȘ-țẞ–—‘-„†•…‹›⁄€™]*$/.test(text))
            return "Atkinson Hyperlegible Next";
        if (/[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/.test(text))
            return "Noto Sans Arabic";
        if (/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/.test(text))
            return "NanumGothic";
        return /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/.test(text) ? "Droid Sans Fallback" : "Noto Sans";
    }
}
