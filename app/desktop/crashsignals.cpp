// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crashsignals.h"
#include "ui/viewmodel/crashreports.h"
#include <array>
#include <atomic>
#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <csignal>
#include <cstring>
#include <unistd.h>
#if __has_include(<execinfo.h>)
#include <execinfo.h>
#define TOUCHLINE_HAS_BACKTRACE
#endif
#endif

namespace touchline {

namespace {
std::atomic<int> crashFile = -1; // whoever crashes first has it
static_assert(std::atomic<int>::is_always_lock_free);
} // namespace

#ifdef Q_OS_WIN

namespace {

LPTOP_LEVEL_EXCEPTION_FILTER filterBefore = nullptr;

void sayHex(int file, quint64 number)
{
    std::array<char, 16> digits;
    for (size_t i = digits.size(); i-- > 0; number >>= 4)
        digits[i] = "0123456789abcdef"[number & 0xf];
    ::_write(file, digits.data(), unsigned(digits.size()));
}

LONG WINAPI noteException(EXCEPTION_POINTERS *what)
{
    const int file = crashFile.exchange(-1);
    if (file >= 0) {
        ::_write(file, crashMark.data(), unsigned(crashMark.size()));
        sayHex(file, what->ExceptionRecord->ExceptionCode);
        ::_write(file, " at ", 4);
        sayHex(file, reinterpret_cast<quintptr>(what->ExceptionRecord->ExceptionAddress));
        ::_write(file, ", program at ", 13);
        sayHex(file, reinterpret_cast<quintptr>(::GetModuleHandleW(nullptr)));
        ::_write(file, "\n", 1);
    }
    return EXCEPTION_CONTINUE_SEARCH;
}

} // namespace

void watchCrashes(int fileDescriptor)
{
    crashFile = fileDescriptor;
    filterBefore = ::SetUnhandledExceptionFilter(noteException);
}

void unwatchCrashes()
{
    ::SetUnhandledExceptionFilter(filterBefore);
    crashFile = -1;
}

#else

namespace {

struct FatalSignal
{
    int number;
    const char *name;
    struct sigaction before;
};

std::array<FatalSignal, 5> fatalSignals{
    {{SIGSEGV, "SIGSEGV", {}}, {SIGABRT, "SIGABRT", {}}, {SIGBUS, "SIGBUS", {}}, {SIGFPE, "SIGFPE", {}}, {SIGILL, "SIGILL", {}}}};
constexpr int deepest = 64;
alignas(16) std::array<char, 128 * 1024> crashStack; // a full stack has no room for a handler

void say(int file, const char *text, size_t length)
{
    [[maybe_unused]] const auto written = ::write(file, text, length);
}

/** Only what signal-safety(7) allows, and backtrace(), which allocates nothing once it has been called. */
extern "C" void noteCrash(int number)
{
    const int file = crashFile.exchange(-1);
    if (file >= 0) {
        say(file, crashMark.data(), size_t(crashMark.size()));
        for (const auto &fatal : fatalSignals) {
            if (fatal.number == number)
                say(file, fatal.name, std::strlen(fatal.name));
        }
        say(file, "\n", 1);
#ifdef TOUCHLINE_HAS_BACKTRACE
        std::array<void *, deepest> frames;
        ::backtrace_symbols_fd(frames.data(), ::backtrace(frames.data(), deepest), file);
#endif
    }
    ::raise(number); // held back until this returns; then it does what it does without us
}

} // namespace

void watchCrashes(int fileDescriptor)
{
#ifdef TOUCHLINE_HAS_BACKTRACE
    std::array<void *, 1> first; // it loads what it needs now
    ::backtrace(first.data(), int(first.size()));
#endif
    crashFile = fileDescriptor;
    stack_t stack = {};
    stack.ss_sp = crashStack.data();
    stack.ss_size = crashStack.size();
    ::sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_handler = noteCrash;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_ONSTACK | int(SA_RESETHAND);
    for (auto &fatal : fatalSignals)
        ::sigaction(fatal.number, &action, &fatal.before);
}

void unwatchCrashes()
{
    for (const auto &fatal : fatalSignals)
        ::sigaction(fatal.number, &fatal.before, nullptr);
    stack_t none = {};
    none.ss_flags = SS_DISABLE;
    ::sigaltstack(&none, nullptr);
    crashFile = -1;
}

#endif

} // namespace touchline
