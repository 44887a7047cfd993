using System.Diagnostics;
using System.IO.Compression;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Packaging;

/// <summary>The generator's package, packed once from what was built.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("acme-package-");

    /// <summary>The open package.</summary>
    public ZipArchive Archive { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        using var pack = Process.Start(new ProcessStartInfo(
            "dotnet",
            ["pack", Path.Combine(Folders.Repository, "generator", "TiledeskContracts.Generator"), "--no-build", "--no-restore", "-c", configuration, "-o", _folder.FullName, "-v", "q", "-nodeReuse:false"])
        {
            RedirectStandardOutput = true,
        })!;
        var log = await pack.StandardOutput.ReadToEndAsync();
        await pack.WaitForExitAsync();
        Assert.True(pack.ExitCode == 0, log);
        Archive = await ZipFile.OpenReadAsync(Assert.Single(_folder.GetFiles("*.nupkg")).FullName);
    }

    public ValueTask DisposeAsync()
    {
        Archive?.Dispose();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
