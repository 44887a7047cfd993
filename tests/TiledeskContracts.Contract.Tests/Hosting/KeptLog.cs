using Microsoft.Extensions.Logging;

namespace TiledeskContracts.Contract.Tests.Hosting;

/// <summary>Keeps every line of every logger, at any level.</summary>
internal sealed class KeptLog : ILoggerFactory
{
    /// <summary>The lines, in order.</summary>
    public List<string> Lines { get; } = [];

    /// <inheritdoc />
    public void AddProvider(ILoggerProvider provider)
    {
    }

    /// <inheritdoc />
    public ILogger CreateLogger(string categoryName) => new Logger(Lines, categoryName);

    /// <inheritdoc />
    public void Dispose()
    {
    }

    private sealed class Logger(List<string> lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            lines.Add($"{category}: {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Add($"{category}: {formatter(state, exception)} {exception}");
    }
}
