#include "core/exchange/photo_export.h"
#include "core/photovoice/share.h"
#include "core/school/errors.h"

#include <QBuffer>
#include <QColor>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QSize>
#include <QTemporaryDir>
#include <QXmlStreamWriter>

#include <cmath>
#include <filesystem>
#include <map>
#include <zip.h>

namespace trellis::exchange {
namespace {

using namespace Qt::Literals::StringLiterals;
using photovoice::Photo;

[[noreturn]] void refuse(const QString& path) {
    throw school::SchoolFileError(
        school::SchoolFileError::Cause::DiskFull,
        QCoreApplication::translate(
            "photo export",
            "“%1” could not be saved, and the school file is as it was. Check that the folder is "
            "yours to write in and that the disk has room, then try again."
        )
            .arg(path)
    );
}

QString guid(const QUuid& id) {
    return id.toString(QUuid::WithoutBraces);
}

/// The same thing has the same id in every export.
QString derived(const QUuid& from, const QString& what) {
    return guid(QUuid::createUuidV5(from, what));
}

QUuid namespaceOfTrellis() {
    return QUuid(u"{5f3f7b0e-6a3c-5c0f-9a53-7a1d5f2c8e11}"_s);
}

/// Colours that are told apart, for as many themes as there are.
QString colorOf(int position) {
    constexpr int goldenAngle = 137;
    return QColor::fromHsv(position * goldenAngle % 360, 150, 190).name();
}

/// Writes what is in project.qde, in the order that the standard asks for.
class ProjectFile {
public:
    ProjectFile(const PhotoSet& set, const std::map<QString, QSize>& sizes)
        : m_set(set),
          m_sizes(sizes),
          m_xml(&m_bytes) {}

    QByteArray written() {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"Project"_s);
        m_xml.writeDefaultNamespace(u"urn:QDA-XML:project:1.0"_s);
        m_xml.writeAttribute(u"name"_s, m_set.school);
        m_xml.writeAttribute(u"origin"_s, u"Trellis"_s);
        m_xml.writeAttribute(u"creatingUserGUID"_s, m_user);
        m_xml.writeAttribute(u"creationDateTime"_s, m_set.madeAt.toString(Qt::ISODate));
        writeUsers();
        writeCodes();
        writeVariables();
        writeCases();
        writeSources();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void writeUsers() {
        m_xml.writeStartElement(u"Users"_s);
        m_xml.writeEmptyElement(u"User"_s);
        m_xml.writeAttribute(u"guid"_s, m_user);
        m_xml.writeAttribute(u"name"_s, m_set.school);
        m_xml.writeEndElement();
    }

    void writeCodes() {
        if (m_set.themes.empty())
            return;
        m_xml.writeStartElement(u"CodeBook"_s);
        m_xml.writeStartElement(u"Codes"_s);
        int position = 0;
        for (const photovoice::Theme& theme : m_set.themes) {
            m_xml.writeStartElement(u"Code"_s);
            m_xml.writeAttribute(u"guid"_s, guid(theme.id.uuid()));
            m_xml.writeAttribute(u"name"_s, theme.name);
            m_xml.writeAttribute(u"isCodable"_s, u"true"_s);
            m_xml.writeAttribute(u"color"_s, colorOf(position++));
            if (!theme.definition.isEmpty())
                m_xml.writeTextElement(u"Description"_s, theme.definition);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeVariables() {
        m_xml.writeStartElement(u"Variables"_s);
        m_xml.writeEmptyElement(u"Variable"_s);
        m_xml.writeAttribute(u"guid"_s, m_category);
        m_xml.writeAttribute(
            u"name"_s, QCoreApplication::translate("photo export", "Part of school life")
        );
        m_xml.writeAttribute(u"typeOfVariable"_s, u"Text"_s);
        m_xml.writeEndElement();
    }

    void writeCases() {
        std::map<QString, std::vector<const PhotoSet::Item*>> byRole;
        for (const PhotoSet::Item& item : m_set.items)
            if (!item.takenBy.isEmpty())
                byRole[item.takenBy].push_back(&item);
        if (byRole.empty())
            return;
        m_xml.writeStartElement(u"Cases"_s);
        for (const auto& [role, items] : byRole) {
            m_xml.writeStartElement(u"Case"_s);
            m_xml.writeAttribute(u"guid"_s, derived(namespaceOfTrellis(), role));
            m_xml.writeAttribute(u"name"_s, role);
            for (const PhotoSet::Item* item : items) {
                m_xml.writeEmptyElement(u"SourceRef"_s);
                m_xml.writeAttribute(u"targetGUID"_s, guid(item->photo.photo().id.uuid()));
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeSources() {
        if (m_set.items.empty())
            return;
        m_xml.writeStartElement(u"Sources"_s);
        for (const PhotoSet::Item& item : m_set.items)
            writePicture(item);
        m_xml.writeEndElement();
    }

    void writePicture(const PhotoSet::Item& item) {
        const Photo& photo = item.photo.photo();
        const QString id = guid(photo.id.uuid());
        m_xml.writeStartElement(u"PictureSource"_s);
        m_xml.writeAttribute(u"guid"_s, id);
        m_xml.writeAttribute(u"name"_s, photo.title.isEmpty() ? item.name : photo.title);
        m_xml.writeAttribute(u"path"_s, u"internal://%1.jpg"_s.arg(id));
        m_xml.writeAttribute(u"creatingUser"_s, m_user);
        if (!photo.caption.isEmpty())
            m_xml.writeTextElement(u"Description"_s, photo.caption);
        for (const photovoice::Redaction& redaction : photo.redactions)
            writeCovered(redaction, m_sizes.at(id));
        for (const photovoice::Theme& theme : m_set.themes)
            if (item.themes.contains(theme.name))
                writeCoding(photo, theme);
        if (photo.category)
            writeCategory(*photo.category);
        m_xml.writeEndElement();
    }

    void writeCovered(const photovoice::Redaction& redaction, const QSize& size) {
        const auto pixels = [](double share, int side) {
            return QString::number(std::lround(share * side));
        };
        m_xml.writeEmptyElement(u"PictureSelection"_s);
        m_xml.writeAttribute(u"guid"_s, guid(redaction.id.uuid()));
        m_xml.writeAttribute(
            u"name"_s, QCoreApplication::translate("photo export", "Covered before sharing")
        );
        m_xml.writeAttribute(u"firstX"_s, pixels(redaction.area.left(), size.width()));
        m_xml.writeAttribute(u"firstY"_s, pixels(redaction.area.top(), size.height()));
        m_xml.writeAttribute(u"secondX"_s, pixels(redaction.area.right(), size.width()));
        m_xml.writeAttribute(u"secondY"_s, pixels(redaction.area.bottom(), size.height()));
    }

    void writeCoding(const Photo& photo, const photovoice::Theme& theme) {
        m_xml.writeStartElement(u"Coding"_s);
        m_xml.writeAttribute(u"guid"_s, derived(photo.id.uuid(), guid(theme.id.uuid())));
        m_xml.writeAttribute(u"creatingUser"_s, m_user);
        m_xml.writeEmptyElement(u"CodeRef"_s);
        m_xml.writeAttribute(u"targetGUID"_s, guid(theme.id.uuid()));
        m_xml.writeEndElement();
    }

    void writeCategory(Category category) {
        m_xml.writeStartElement(u"VariableValue"_s);
        m_xml.writeEmptyElement(u"VariableRef"_s);
        m_xml.writeAttribute(u"targetGUID"_s, m_category);
        m_xml.writeTextElement(u"TextValue"_s, vocabulary::label(category, m_set.language));
        m_xml.writeEndElement();
    }

    const PhotoSet& m_set;
    const std::map<QString, QSize>& m_sizes;
    QString m_user = derived(namespaceOfTrellis(), u"user"_s);
    QString m_category = derived(namespaceOfTrellis(), u"category"_s);
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

/// A ZIP of the project and the pictures that lie in `pictures`.
void pack(const QString& path, const QByteArray& project, const QDir& pictures) {
    int error = 0;
    std::unique_ptr<zip_t, Discard> archive(
        zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error)
    );
    const auto add = [&](const QByteArray& name, zip_source_t* source, int compression) {
        const zip_int64_t index =
            source == nullptr
                ? -1
                : zip_file_add(archive.get(), name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0 ||
            zip_set_file_compression(archive.get(), zip_uint64_t(index), compression, 0) != 0)
            refuse(path);
    };
    if (!archive)
        refuse(path);
    add("project.qde",
        zip_source_buffer(archive.get(), project.constData(), zip_uint64_t(project.size()), 0),
        ZIP_CM_DEFLATE);
    for (const QString& name : pictures.entryList(QDir::Files)) {
        const QByteArray file = QFile::encodeName(pictures.filePath(name));
        add("Sources/" + name.toUtf8(),
            zip_source_file(archive.get(), file.constData(), 0, -1),
            ZIP_CM_STORE);
    }
    if (zip_close(archive.get()) != 0)
        refuse(path);
    static_cast<void>(archive.release()); // closing it took it
}

} // namespace

bool writeQdaProject(
    const PhotoSet& set,
    const school::Reader& reader,
    const QString& path,
    const ExportProgress& progress
) {
    const QFileInfo place(path);
    const QTemporaryDir folder(place.absoluteDir().filePath(u".trellis-XXXXXX"_s));
    if (!folder.isValid())
        refuse(path);
    std::map<QString, QSize> sizes;
    const QDir pictures(folder.filePath(u"Sources"_s));
    pictures.mkpath(u"."_s);
    int done = 0;
    for (const PhotoSet::Item& item : set.items) {
        const Photo& photo = item.photo.photo();
        QByteArray jpeg = photovoice::sharedJpeg(item.photo, reader.photoBytes(photo.sha256));
        const QString id = guid(photo.id.uuid());
        QBuffer buffer(&jpeg);
        sizes.emplace(id, QImageReader(&buffer).size());
        QFile file(pictures.filePath(id + u".jpg"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(jpeg) != jpeg.size())
            refuse(path);
        if (progress && !progress(++done, int(set.items.size())))
            return false;
    }
    const QString packed = folder.filePath(u"project.qdpx"_s);
    pack(packed, ProjectFile(set, sizes).written(), pictures);
    std::error_code failure; // unlike QFile's, this rename replaces what is there in one step
    std::filesystem::rename(packed.toStdU16String(), path.toStdU16String(), failure);
    if (failure)
        refuse(path);
    return true;
}

} // namespace trellis::exchange
