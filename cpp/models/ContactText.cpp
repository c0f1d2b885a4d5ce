#include "models/ContactText.h"

#include "models/DateText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("ContactText", text, comment);
}

} // namespace

QString contactRoleText(ContactRole role)
{
    switch (role) {
    case ContactRole::Oncologist: return tr("Oncologist");
    case ContactRole::OncologyNurse: return tr("Oncology nurse");
    case ContactRole::NurseLine: return tr("Nurse line");
    case ContactRole::Radiologist: return tr("Radiologist");
    case ContactRole::Surgeon: return tr("Surgeon");
    case ContactRole::PalliativeCare: return tr("Palliative care");
    case ContactRole::SocialWorker: return tr("Social worker");
    case ContactRole::Counsellor: return tr("Psychologist or counsellor");
    case ContactRole::Pharmacist: return tr("Pharmacist");
    case ContactRole::PrimaryCare: return tr("Primary care");
    case ContactRole::Physiotherapist: return tr("Physiotherapist");
    case ContactRole::Dietitian: return tr("Dietitian");
    case ContactRole::Chaplain: return tr("Chaplain");
    case ContactRole::Navigator: return tr("Patient navigator");
    case ContactRole::TrialNurse: return tr("Trial nurse");
    case ContactRole::Insurance: return tr("Insurance");
    case ContactRole::Family: return tr("Family");
    case ContactRole::Friend: return tr("Friend");
    case ContactRole::Other: return tr("Someone else");
    }
    return {};
}

QStringList contactRoleTexts()
{
    QStringList texts;
    for (int stored = int(ContactRole::Oncologist); stored <= int(ContactRole::Other); ++stored)
        texts += contactRoleText(ContactRole(stored));
    return texts;
}

QString contactLineText(const ContactHead &head)
{
    const QString deed = head.title.isEmpty() ? contactRoleText(head.role) : head.title;
    //: What someone does, and where.
    return head.organisation.isEmpty() ? deed : tr("%1, %2").arg(deed, head.organisation);
}

QString initialsOf(const QString &name)
{
    QStringList letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        // "Dr." and "Prof." are no names.
        if (word.front().isLetter() && !word.endsWith(u'.'))
            letters += word.front().toUpper();
    }
    return letters.size() > 1 ? letters.first() + letters.last() : letters.value(0);
}

QStringList callTimeTexts()
{
    return {tr("Not known"), tr("Any time"), tr("Weekdays"), tr("Out of hours"), tr("Weekends")};
}

QString callHoursText(const CallHours &hours)
{
    switch (hours.when) {
    case CallTime::Unsaid: return tr("No hours noted.");
    case CallTime::Always: return tr("Day and night.");
    case CallTime::Daytime:
        //: %1 and %2 are times of the day.
        return tr("Weekdays, %1 to %2.").arg(timeText(hours.from), timeText(hours.until));
    case CallTime::AfterHours:
        //: %1 and %2 are times of the day.
        return tr("Weekdays from %1 to %2 the next morning. Weekends and holidays all day.")
            .arg(timeText(hours.from), timeText(hours.until));
    case CallTime::Weekend: return tr("Weekends and holidays.");
    }
    return {};
}

QString callTopicText(CallTopic topic)
{
    switch (topic) {
    case CallTopic::Allergies: return tr("Allergies");
    case CallTopic::Treatment: return tr("Treatment");
    case CallTopic::MainContact: return tr("Someone to reach for me");
    case CallTopic::Else: return tr("Anything else to say");
    }
    return {};
}

QString callTopicExample(CallTopic topic)
{
    switch (topic) {
    case CallTopic::Allergies: return tr("Medicines, latex, contrast dye");
    case CallTopic::Treatment: return tr("What you are on, and the day of the last dose");
    case CallTopic::MainContact: return tr("A name and a number");
    case CallTopic::Else: return tr("A port, blood thinners, a language you prefer");
    }
    return {};
}

} // namespace alongside
