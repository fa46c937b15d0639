#pragma once

#include "core/words/language.h"

#include <QDateTime>
#include <QImage>
#include <QRectF>

#include <functional>

namespace trellis::exchange {

/// What a photo of the sample school shows: a part of one of its drawings, in some light.
struct SamplePicture {
    QString drawing; ///< a name in resources/sample/drawings
    QRectF crop;     ///< shares of the drawing
    bool mirrored = false;
    QString light; ///< "noon", "morning", "evening", "dusk", "overcast", "lamp"
};

/// How the sample school is made.
struct SampleMaking {
    Language language = Language::English;
    QDateTime now; ///< the moment of making: the school is in the seventh week of its course then
    /// Draws a photo. Called from several threads at once.
    std::function<QImage(const SamplePicture&)> draw;
    /// Told how many photos are ready, of all.
    std::function<void(int done, int all)> progress;
};

/// Writes Cedar Grove Community School as a new file at `path`: every step filled in, by the verbs
/// that a person's own actions call, so that its history reads like a team's. Throws
/// school::SchoolFileError; nothing is left at `path` then.
void makeSampleSchool(const QString& path, const SampleMaking& making);

} // namespace trellis::exchange
