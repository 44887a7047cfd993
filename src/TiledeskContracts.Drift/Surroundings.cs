namespace TiledeskContracts.Drift;

/// <summary>Where the tool reads and writes: the console and the disk, or what a test gives.</summary>
/// <param name="Input">What <c>-</c> reads from.</param>
/// <param name="Output">Where reports go.</param>
/// <param name="Error">Where faults go.</param>
/// <param name="Folder">What paths begin at.</param>
/// <param name="Width">How many characters a line of <paramref name="Output"/> holds; null where nobody looks at it line by line.</param>
/// <param name="HasColors">Whether <paramref name="Output"/> shows colours.</param>
internal sealed record Surroundings(TextReader Input, TextWriter Output, TextWriter Error, string Folder, int? Width, bool HasColors)
{
    /// <summary>Whether somebody watches <see cref="Error"/> while the tool works.</summary>
    public bool IsWatched { get; init; }

    /// <summary>What tells the day.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>What calls of servers go through; redirects are not followed, so no credential goes where nobody sent it.</summary>
    public Func<HttpMessageHandler> Http { get; init; } = static () => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };

    /// <summary>Reads an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>The console; colours unless it is piped or <c>NO_COLOR</c> is set.</summary>
    public static Surroundings OfConsole() => new(
        Console.In,
        Console.Out,
        Console.Error,
        Environment.CurrentDirectory,
        Console.IsOutputRedirected ? null : Math.Max(Console.WindowWidth, 40),
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")))
    {
        IsWatched = !Console.IsErrorRedirected,
    };

    /// <summary>A path as the disk knows it.</summary>
    /// <param name="path">The path as written.</param>
    public string Full(string path) => Path.GetFullPath(path, Folder);
}
