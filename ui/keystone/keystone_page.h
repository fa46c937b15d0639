#pragma once

#include "core/keystone/types.h"
#include "core/report/keystone_show.h"
#include "ui/photovoice/cleared_pictures.h"
#include "ui/keystone/keystone_export.h"
#include "ui/parts/page.h"

#include <QPointer>

class QStackedLayout;

namespace trellis::ui {

class EmptyState;
class InlineMessage;
class PresenterView;
class ResponsesEditor;
class SignsEditor;
class SlideCanvas;
class SlideInspector;
class SlideShow;
class Storyboard;
class TextField;

/// The Keystone: what the team shows of its year, slide by slide, and what peers answer.
class KeystonePage : public Page {
    Q_OBJECT

public:
    explicit KeystonePage(Desk& desk);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<PageView> views() const override;
    [[nodiscard]] QString view() const override;
    void setView(const QString& id) override;
    [[nodiscard]] QList<TitleButton> titleButtons() const override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    [[nodiscard]] QWidget* inspector() override;
    void showItem(const QString& kind, const QUuid& id) override;
    [[nodiscard]] QWidget* present(QWidget* parent) override;
    [[nodiscard]] bool canPresent() const override { return !m_shown.slides.empty(); }
    void refresh() override;
    void retranslate() override;

    /// How far the Keystone has come, for the rail.
    [[nodiscard]] static Progress progress(const school::Reader& reader);

protected:
    [[nodiscard]] bool concerns(const school::Changes& changes) const override;

private:
    enum View { Slides, Signs, Responses, Presenter };
    void makeActions();
    QWidget* makeDesk();
    void connectCanvas();
    void showChosen();
    void addSlide();
    void duplicate();
    void removeChosen();
    void step(int by);
    void save(KeystoneExport::Form form);
    [[nodiscard]] const keystone::Slide* chosen() const;
    [[nodiscard]] size_t current() const;

    keystone::Keystone m_keystone;
    report::ShownKeystone m_shown;    ///< as the file has it, names as written
    report::ShownKeystone m_audience; ///< the same with roles for names
    ClearedPictures m_pictures;
    KeystoneExport m_export;
    View m_view = Slides;
    QAction* m_begin;
    QAction* m_add;
    QAction* m_duplicate;
    QAction* m_remove;
    QAction* m_exportSlides;
    QAction* m_exportNarrative;
    QAction* m_forth;
    QAction* m_back;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    QWidget* m_slides;
    Storyboard* m_storyboard;
    SlideCanvas* m_canvas;
    TextField* m_notes;
    InlineMessage* m_tooMany;
    SignsEditor* m_signs;
    ResponsesEditor* m_responses;
    PresenterView* m_presenter;
    SlideInspector* m_inspector;
    QPointer<SlideShow> m_screen; ///< on the projector, while it is there
};

} // namespace trellis::ui
