#pragma once

#include "tour/TourGuide.h"

namespace alongside {

/// From the first start to Today: a name, a passphrase, a recovery code.
[[nodiscard]] Hand::Done tourNewcomer(TourGuide &guide);
/// A mood, a check-in in full, a bad day, a rest.
[[nodiscard]] Hand::Done tourCheckIns(TourGuide &guide);
/// An entry is written, changed, given photos, found, deleted and brought back.
[[nodiscard]] Hand::Done tourJournal(TourGuide &guide);
/// Help, and every way to steady oneself.
[[nodiscard]] Hand::Done tourCoping(TourGuide &guide);
/// The settings, a question sheet, the red list.
[[nodiscard]] Hand::Done tourSettings(TourGuide &guide);
/// No scan yet, and the form for one.
[[nodiscard]] Hand::Done tourFirstScan(TourGuide &guide);
/// The lock; behind it a year is added to the profile.
[[nodiscard]] Hand::Done tourLock(TourGuide &guide);
/// A season before a scan, and one that is over. Needs the year.
[[nodiscard]] Hand::Done tourScans(TourGuide &guide);
/// The care team, whom to call, and numbers on the lock screen. Needs the year.
[[nodiscard]] Hand::Done tourCareTeam(TourGuide &guide);
/// One thing is asked for, and who knows what. Needs the year.
[[nodiscard]] Hand::Done tourAsks(TourGuide &guide);
/// Articles: found, read, explained, kept, and what is left out. Needs the year.
[[nodiscard]] Hand::Done tourLearn(TourGuide &guide);
/// Support groups near a place, online, and one of them. Needs the year.
[[nodiscard]] Hand::Done tourGroups(TourGuide &guide);
/// A card of a group is made, given out, and added again. Needs the year.
[[nodiscard]] Hand::Done tourPacks(TourGuide &guide);
/// What was answered over time, and by the days of a treatment. Needs the year.
[[nodiscard]] Hand::Done tourTrends(TourGuide &guide);
/// Appointments, questions for one, and the notebook. Needs the year.
[[nodiscard]] Hand::Done tourVisits(TourGuide &guide);
/// One page for a visit. Needs the year.
[[nodiscard]] Hand::Done tourBrief(TourGuide &guide);
/// The main screens in every look there is. Needs the year.
[[nodiscard]] Hand::Done tourLooks(TourGuide &guide);
/// A second person, and one kept off the lock screen.
[[nodiscard]] Hand::Done tourProfiles(TourGuide &guide);

} // namespace alongside
