using System.Reflection;
using System.Runtime.Loader;

namespace TiledeskContracts.Benchmarks.Hosting;

/// <summary>Takes Roslyn from the SDK, compiled ahead of time as in every build, and says where this program was built.</summary>
internal static class CompilerFiles
{
    /// <summary>The folder of the repository.</summary>
    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    /// <summary>Must run before the first method that names a type of Roslyn.</summary>
    public static void UseSdk()
    {
        var folder = Metadata("CompilerFolder");
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(folder, name.Name + ".dll") is var file && File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
    }

    private static string Metadata(string key) => typeof(CompilerFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(item => item.Key == key)
        .Value!;
}
