#pragma once

#include "core/photovoice/library.h"
#include "ui/parts/page.h"

class QStackedLayout;
class QStackedWidget;

namespace trellis::ui {

class CampaignInspector;
class CoverageView;
class EmptyState;
class ImportBar;
class LibraryView;
class PhotoDetail;
class PhotoInspector;
class PhotoShowing;
class StatusBadge;
class ThemeInspector;
class Thumbnails;
class WallView;

/// Step 2: the library of photos, their stories, and who may see them.
class PhotoPage : public Page {
    Q_OBJECT

public:
    explicit PhotoPage(Desk& desk);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<PageView> views() const override;
    [[nodiscard]] QString view() const override;
    void setView(const QString& id) override;
    [[nodiscard]] QWidget* titleExtra() override;
    [[nodiscard]] QList<TitleButton> titleButtons() const override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    [[nodiscard]] QWidget* inspector() override;
    void showItem(const QString& kind, const QUuid& id) override;
    [[nodiscard]] QWidget* present(QWidget* parent) override;
    [[nodiscard]] bool canPresent() const override;
    void refresh() override;
    void retranslate() override;

    /// How far the step has come, for the rail.
    [[nodiscard]] static Progress progress(const school::Reader& reader);

protected:
    [[nodiscard]] bool concerns(const school::Changes& changes) const override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeActions();
    void layOut();
    void chooseFiles();
    void chooseFolder();
    void paste();
    void removeChosen();
    void eraseChosen();
    void makeExhibit();
    void hangChosen();
    void takeDownChosen();
    void hangEarlier();
    void hangLater();
    void exportPhotos();
    void start();
    void openCampaign();
    void endCurrent();
    void showChosen();
    void open(const QModelIndex& index);
    void connectLibrary();
    void connectWall();
    [[nodiscard]] bool nothingYet() const;
    void showSides();
    void connectDetail();
    void showDetail();
    void openPhoto(Id<photovoice::Photo> id);
    void showCurrent(PhotoShowing& showing, Audience audience);
    void step(int by);

    photovoice::Album m_album;
    Thumbnails* m_thumbnails;
    LibraryView* m_library;
    ImportBar* m_import;
    EmptyState* m_empty;
    PhotoDetail* m_detail;
    QStackedLayout* m_stack;
    PhotoInspector* m_inspector;
    WallView* m_wall;
    CoverageView* m_coverage;
    ThemeInspector* m_themeInspector;
    CampaignInspector* m_campaignInspector;
    QStackedWidget* m_side;
    QWidget* m_extra;
    StatusBadge* m_dots;
    bool m_themeOpen = false;    ///< the wall's inspector was asked for
    bool m_campaignOpen = false; ///< the campaign's was, beside the library
    QAction* m_add;
    QAction* m_addFolder;
    QAction* m_paste;
    QAction* m_remove;
    QAction* m_erase;
    QAction* m_exhibit;
    QAction* m_hang;
    QAction* m_takeDown;
    QAction* m_hangEarlier;
    QAction* m_hangLater;
    QAction* m_export;
    QAction* m_start;
    QAction* m_editCampaign;
    QAction* m_endCampaign;
};

} // namespace trellis::ui
