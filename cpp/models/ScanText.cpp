#include "models/ScanText.h"

#include "models/DateText.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("ScanText", text, comment);
}

} // namespace

QString scanKindText(ScanKind kind)
{
    switch (kind) {
    case ScanKind::Ct: return tr("CT scan");
    case ScanKind::PetCt: return tr("PET-CT scan");
    case ScanKind::Mri: return tr("MRI scan");
    case ScanKind::Bone: return tr("Bone scan");
    case ScanKind::Mammogram: return tr("Mammogram");
    case ScanKind::Ultrasound: return tr("Ultrasound");
    case ScanKind::BloodMarkers: return tr("Blood markers");
    case ScanKind::LiquidBiopsy: return tr("Liquid biopsy");
    case ScanKind::Other: return tr("Other scan or test");
    }
    return {};
}

QString scanTitle(const Scan &scan)
{
    return scan.kind == ScanKind::Other && !scan.name.isEmpty() ? scan.name : scanKindText(scan.kind);
}

QString scanWhenText(const Scan &scan, QDate today, const QTimeZone &here)
{
    return plannedText(scan.time, scan.hasTime, today, here);
}

QString scanOutcomeText(ScanOutcome outcome)
{
    switch (outcome) {
    case ScanOutcome::Stable: return tr("Stable");
    case ScanOutcome::Better: return tr("Better");
    case ScanOutcome::Grown: return tr("Grown");
    case ScanOutcome::Mixed: return tr("Mixed");
    case ScanOutcome::Unsaid: return tr("I don’t want to say");
    }
    return {};
}

QString scanPhaseText(ScanPhase phase)
{
    switch (phase) {
    case ScanPhase::Before: return tr("Before", "The days before a scan");
    case ScanPhase::ScanDay: return tr("Scan day");
    case ScanPhase::Waiting: return tr("Waiting", "For a result");
    case ScanPhase::After: return tr("After", "The days after a result");
    }
    return {};
}

QString resultLookText(ResultLook look)
{
    switch (look) {
    case ResultLook::Portal: return tr("I read it in the portal as soon as it is there");
    case ResultLook::Call: return tr("I wait until somebody calls or sees me");
    case ResultLook::Other: return tr("Somebody else looks first");
    }
    return {};
}

QStringList comfortTools()
{
    return {u"breathing"_s, u"grounding"_s, u"muscles"_s, u"worry-time"_s, u"kind-words"_s};
}

QString comfortToolText(const QString &key)
{
    if (key == "breathing"_L1)
        return tr("Paced breathing");
    if (key == "grounding"_L1)
        return tr("5-4-3-2-1 grounding");
    if (key == "muscles"_L1)
        return tr("Muscle relaxation");
    if (key == "worry-time"_L1)
        return tr("Worry time");
    return key == "kind-words"_L1 ? tr("Kind words") : QString();
}

QString worryText(double worry)
{
    const double tenths = std::round(worry * 10) / 10;
    return QLocale().toString(tenths, 'f', tenths == std::round(tenths) ? 0 : 1);
}

} // namespace alongside
