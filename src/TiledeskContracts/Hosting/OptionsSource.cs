using Microsoft.Extensions.Configuration;

namespace TiledeskContracts.Hosting;

/// <summary>Where a client's options come from.</summary>
/// <param name="Configure">Sets them.</param>
/// <param name="Section">The path of the section of the configuration that they stand in, or null.</param>
internal sealed record OptionsSource(Action<IServiceProvider, TiledeskClientOptions> Configure, string? Section)
{
    public static OptionsSource From(Action<TiledeskClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return new OptionsSource((_, options) => configure(options), null);
    }

    public static OptionsSource From(Action<IServiceProvider, TiledeskClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return new OptionsSource(configure, null);
    }

    public static OptionsSource From(IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return new OptionsSource((_, options) => OptionsSection.Read(section, options), section.Path);
    }
}
