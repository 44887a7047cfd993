using TiledeskContracts.Drift.Commands;

namespace TiledeskContracts.Drift.Tests.Tool;

/// <summary>A run of the tool in a folder of its own.</summary>
internal sealed class ToolRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tiledesk-contracts");

    public string Folder => _folder.FullName;

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public Func<HttpRequestMessage, HttpResponseMessage>? Server { get; set; }

    /// <summary>The day as the tool sees it; null for that of the system.</summary>
    public DateTime? Today { get; set; }

    /// <summary>Whether the tool thinks that somebody watches.</summary>
    public bool IsWatched { get; set; }

    /// <summary>Stops the tool.</summary>
    public CancellationToken Stop { get; set; } = TestContext.Current.CancellationToken;

    public void Add(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public async Task<int> RunAsync(string input, params string[] arguments) => await RunAsync(input, null, hasColors: false, arguments);

    public async Task<int> RunAsync(string input, int? width, bool hasColors, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var read = new StringReader(input);
        var code = await new CommandLine(SurroundingsOf(read, output, error, width, hasColors)).RunAsync(arguments, Stop);
        (Output, Error) = (output.ToString(), error.ToString());
        return code;
    }

    private Surroundings SurroundingsOf(StringReader read, StringWriter output, StringWriter error, int? width, bool hasColors) => new(read, output, error, Folder, width, hasColors)
    {
        IsWatched = IsWatched,
        Clock = Today is { } today ? new FixedClock(today) : TimeProvider.System,
        Variable = name => Variables.GetValueOrDefault(name),
        Http = () => new ServerHandler(Server ?? throw new InvalidOperationException("No call was expected.")),
    };

    public void Dispose() => _folder.Delete(recursive: true);

    private sealed class ServerHandler(Func<HttpRequestMessage, HttpResponseMessage> server) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(server(request));
    }

    private sealed class FixedClock(DateTime now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(now);
    }
}
