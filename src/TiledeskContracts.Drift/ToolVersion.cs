using System.Reflection;

namespace TiledeskContracts.Drift;

/// <summary>The tool's version.</summary>
internal static class ToolVersion
{
    /// <summary>E.g. <c>0.1.0</c>, without what the build adds.</summary>
    public static string Text { get; } = (typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];
}
