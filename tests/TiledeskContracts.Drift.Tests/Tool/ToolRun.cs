using TiledeskContracts.Drift.Commands;

namespace TiledeskContracts.Drift.Tests.Tool;

/// <summary>A run of the tool in a folder of its own.</summary>
internal sealed class ToolRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tiledesk-contracts");

    public string Folder => _folder.FullName;

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

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
        var code = await new CommandLine(new Surroundings(read, output, error, Folder, width, hasColors)).RunAsync(arguments, TestContext.Current.CancellationToken);
        (Output, Error) = (output.ToString(), error.ToString());
        return code;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
