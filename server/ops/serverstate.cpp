// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/serverstate.h"
#include <QtCore/QFile>
#ifdef Q_OS_LINUX
#include <unistd.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace touchline {

ProcessMemory ProcessMemory::now()
{
    ProcessMemory memory;
#ifdef Q_OS_LINUX
    // "size resident shared ...", in pages.
    QFile file(QStringLiteral("/proc/self/statm"));
    if (file.open(QIODevice::ReadOnly)) {
        bool isNumber = false;
        const auto pages = file.readAll().split(' ').value(1).toLongLong(&isNumber);
        if (isNumber)
            memory.resident = pages * ::sysconf(_SC_PAGESIZE);
    }
#endif
#ifdef __GLIBC__
    const auto heap = ::mallinfo2();
    memory.allocated = qint64(heap.uordblks + heap.hblkhd);
#endif
    return memory;
}

} // namespace touchline
