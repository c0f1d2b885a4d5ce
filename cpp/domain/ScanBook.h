#pragma once

#include "domain/Comfort.h"
#include "domain/ScanLetter.h"
#include "domain/ScanWorry.h"

#include <QSet>

namespace alongside {

/// All that is kept around scans, as read at one moment, and what follows from it. Without what is in
/// the bin.
struct ScanBook
{
    QList<Scan> scans{};     ///< By day, the earliest first.
    QList<WorryDay> worry{}; ///< By day.
    QList<Comfort> items{};
    QList<ComfortUse> uses{};
    QList<ScanLetter> letters{}; ///< The newest first.
    QSet<ScanId> planned{};      ///< Scans with a plan for the result.
    QSet<ScanId> lookedBack{};   ///< Scans after which somebody looked back.

    [[nodiscard]] std::optional<Scan> find(ScanId id) const;

    /// The days around \a scan, which end at the latest where those of the scan after it begin.
    [[nodiscard]] ScanSeason seasonOf(const Scan &scan) const;

    /// The scan that matters most on \a today: one whose day or result day it is, else of those whose
    /// days it is in the one with the nearest thing to come, else the last one heard that nobody looked
    /// back on, until the next season, else the next one. Nothing if none is to come and no day is open.
    [[nodiscard]] std::optional<Scan> current(QDate today) const;
    /// True if any season has \a day: it is asked for once, however many have.
    [[nodiscard]] bool asksOn(QDate day) const;
    /// True if the app asks on \a day of its own accord.
    [[nodiscard]] bool promptsOn(QDate day) const;
    /// The latest scan whose result may be there and a person does not look at, if there is one.
    [[nodiscard]] std::optional<Scan> notLookedAt() const;
    /// True while there is one: then nothing asks about any scan.
    [[nodiscard]] bool isNotLooking() const { return notLookedAt().has_value(); }
    /// The last answer of \a day, if there is one.
    [[nodiscard]] std::optional<int> worryOn(QDate day) const;

    /// The worry around \a scan up to \a today.
    [[nodiscard]] ScanWorry worryOf(const Scan &scan, QDate today) const;
    /// The scans before \a scan that took place and have answers, the earliest first.
    [[nodiscard]] QList<Scan> earlierThan(const Scan &scan, QDate today) const;

    /// The first scan from \a day on that is not cancelled, if there is one.
    [[nodiscard]] std::optional<Scan> nextFrom(QDate day) const;
    /// The letter to be read on the day of \a scan: the newest one for it; or, for the first scan from
    /// \a today on, one that was written before its day and waits for whichever scan is next.
    [[nodiscard]] std::optional<ScanLetter> letterFor(const Scan &scan, QDate today) const;
    /// The newest letter that waits for whichever scan is next: it was written for none, or for one that
    /// will not be.
    [[nodiscard]] std::optional<ScanLetter> waitingLetter() const;

    bool operator==(const ScanBook &) const = default;

private:
    [[nodiscard]] bool offersLookBack(const Scan &scan, QDate today) const;
    [[nodiscard]] bool isWaiting(const ScanLetter &letter) const;
};

/// True if \a day is in the season of one of \a scans; one without a result day counts for as long as
/// the app asks of its own accord.
[[nodiscard]] bool isSeasonDay(const QList<Scan> &scans, QDate day);

} // namespace alongside
