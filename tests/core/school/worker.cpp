// A program of its own that the failure tests start, kill and starve.
//   worker edit FILE      makes edits and imports for ever; prints the number of each one done
//   worker nobody FILE    becomes a user without rights, opens the file, prints how and why
#include "core/school/school.h"

#include <QCoreApplication>

#include <cstdio>
#include <random>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {

using namespace trellis;

void importPhoto(school::School& school, int number, std::mt19937& random) {
    const QByteArray bytes(qsizetype(20000 + random() % 200000), char('a' + number % 26));
    QByteArray sha256(28, 'h');
    sha256 += QByteArray::number(100000 + number).right(4);
    school.edit(QStringLiteral("Photo %1").arg(number), [&](school::Edit& edit) {
        edit.keepPhotoBytes(sha256, bytes, bytes.left(500));
        edit.query("INSERT INTO photo (id, sha256, width, height, added_at, title) "
                   "VALUES (?, ?, 4, 3, ?, ?)")
            .with(QUuid::createUuid(), sha256, edit.now(), QString::number(number))
            .run();
    });
}

void addActor(school::School& school, int number) {
    school.edit(QStringLiteral("Actor %1").arg(number), [&](school::Edit& edit) {
        edit.query("INSERT INTO actor (id, name, constituency) VALUES (?, ?, 'teacher')")
            .with(QUuid::createUuid(), QString::number(number))
            .run();
    });
}

[[noreturn]] void editForEver(const QString& path) {
    const auto school = school::School::open(path, {QStringLiteral("Worker"), {}});
    std::mt19937 random(std::random_device{}());
    for (int number = school::historyCount(school->reader());; ++number) {
        if (random() % 3 == 0)
            importPhoto(*school, number, random);
        else
            addActor(*school, number);
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

int openAsNobody(const QString& path) {
#ifdef Q_OS_UNIX
    if (geteuid() == 0 && setuid(65534) != 0)
        return 3;
#endif
    const auto school = school::School::open(path, {});
    std::printf("%s\n", school->accessSentence().toUtf8().constData());
    try {
        addActor(*school, 0);
    } catch (const school::SchoolFileError& error) {
        std::printf("%s\n", error.sentence().toUtf8().constData());
        return error.cause() == school::SchoolFileError::Cause::ReadOnly ? 0 : 4;
    }
    return 5;
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QString path = QString::fromLocal8Bit(argv[2]);
    if (argc == 3 && qstrcmp(argv[1], "edit") == 0)
        editForEver(path);
    if (argc == 3 && qstrcmp(argv[1], "nobody") == 0)
        return openAsNobody(path);
    return 2;
}
