#pragma once

#include "core/photovoice/types.h"

#include <QObject>
#include <QThreadPool>

namespace trellis::ui {

class Desk;
class PhotoView;

/// Fills a view with one photo as an audience may see it. Decodes off the window's thread: the
/// photo before stays until picture and words can change together. Lives as long as its view.
class PhotoShowing : public QObject {
    Q_OBJECT

public:
    PhotoShowing(Desk& desk, PhotoView& view);
    ~PhotoShowing() override;
    PhotoShowing(const PhotoShowing&) = delete;
    PhotoShowing& operator=(const PhotoShowing&) = delete;
    PhotoShowing(PhotoShowing&&) = delete;
    PhotoShowing& operator=(PhotoShowing&&) = delete;

    /// What is not cleared for the audience is named by its category alone, at once. The
    /// photographer's own view shows everything.
    void show(const photovoice::Album& album, Id<photovoice::Photo> id, Audience audience);

private:
    Desk& m_desk;
    PhotoView& m_view;
    QThreadPool m_pool;
    int m_turn = 0; ///< of the photo asked for last; an earlier one that arrives late is dropped
};

} // namespace trellis::ui
