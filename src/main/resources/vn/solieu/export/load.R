# Reads the data set into R: claims, documents, panel and codebook, with the right types.
#
#   source("load.R")     in R: the four tables, and a first plot on the screen
#   Rscript load.R       at the prompt: a summary, and the plot as solieu-plot.png in the working directory
#
# Codes stay text (leading zeros), enumerations become factors, an empty cell becomes NA. Needs base R only; takes
# readr where it is installed.

solieu_types <- list(
@TYPES@
)
solieu_types$codebook <- c(
  table = "string", column = "string", value = "string", type = "string", required = "string", unit = "string",
  label_vi = "string", label_en = "string", description_vi = "string", description_en = "string")

solieu_levels <- list(
@LEVELS@
)

# Whether text that a spreadsheet would take for a formula was given an apostrophe (--csv-safe); it is taken off here.
solieu_safe <- @SAFE@

# The folder of this script, whether it is sourced or run.
solieu_folder <- function() {
  for (frame in rev(sys.frames())) {
    if (!is.null(frame$ofile)) {
      return(dirname(frame$ofile))
    }
  }
  script <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))
  if (length(script) == 1) dirname(script) else "."
}

solieu_cols <- function(types, levels) {
  columns <- lapply(names(types), function(column) {
    switch(types[[column]],
      integer = readr::col_integer(),
      number = readr::col_double(),
      date = readr::col_date(format = "%Y-%m-%d"),
      enum = readr::col_factor(levels = levels[[column]]),
      readr::col_character())
  })
  do.call(readr::cols, stats::setNames(columns, names(types)))
}

solieu_base <- function(file, types, levels) {
  classes <- c(string = "character", integer = "integer", number = "numeric", date = "character", enum = "character")
  table <- utils::read.csv(
    file, header = FALSE, skip = 1, col.names = names(types), colClasses = unname(classes[types]), na.strings = "",
    encoding = "UTF-8", quote = "\"", comment.char = "", stringsAsFactors = FALSE)
  for (column in names(types)) {
    if (types[[column]] == "date") {
      table[[column]] <- as.Date(table[[column]], format = "%Y-%m-%d")
    } else if (types[[column]] == "enum") {
      table[[column]] <- factor(table[[column]], levels = levels[[column]])
    }
  }
  table
}

solieu_read <- function(name, folder = solieu_folder()) {
  file <- file.path(folder, paste0(name, ".csv"))
  types <- solieu_types[[name]]
  levels <- solieu_levels[[name]]
  if (requireNamespace("readr", quietly = TRUE)) {
    table <- readr::read_csv(
      file, col_types = solieu_cols(types, levels), na = "", trim_ws = FALSE, lazy = FALSE, progress = FALSE)
  } else {
    table <- solieu_base(file, types, levels)
  }
  if (solieu_safe) {
    for (column in names(types)[types == "string"]) {
      table[[column]] <- sub("^'(?=[-=+@\t\r])", "", table[[column]], perl = TRUE)
    }
  }
  table
}

claims <- solieu_read("claims")
documents <- solieu_read("documents")
panel <- solieu_read("panel")
codebook <- solieu_read("codebook")

# The longest series of the panel by year; where there is none, how often each indicator is reported.
solieu_plot <- function() {
  utf8 <- isTRUE(l10n_info()[["UTF-8"]])
  usable <- panel[!is.na(panel$value), ]
  series <- paste(
    usable$indicator, usable$measure, usable$subgroup, usable$locality_code, usable$locality, usable$unit, sep = "|")
  if (length(series) > 0 && max(table(series)) > 1) {
    longest <- usable[series == names(which.max(table(series))), ]
    first <- longest[1, ]
    place <- if (utf8) first$locality else first$locality_code
    what <- if (utf8) first$indicator_vi else first$indicator
    detail <- if (utf8 && !is.na(first$subgroup)) paste0(" (", first$subgroup, ")") else ""
    old <- par(mar = c(5, 8, 4, 2))
    on.exit(par(old))
    plot(
      longest$year, longest$value, type = "b", pch = 19, axes = FALSE, frame.plot = TRUE, xlab = "Year", ylab = "",
      main = paste0(what, detail, ", ", place), ylim = range(0, longest$value))
    axis(1, at = unique(longest$year))
    axis(2, at = axTicks(2), labels = format(axTicks(2), big.mark = " ", scientific = FALSE), las = 1)
    title(ylab = if (utf8 && !is.na(first$unit)) first$unit else "", line = 6)
  } else if (nrow(claims) > 0) {
    counts <- sort(table(claims$indicator), decreasing = TRUE)
    counts <- rev(counts[seq_len(min(15, length(counts)))])
    old <- par(mar = c(4, 14, 3, 1))
    on.exit(par(old))
    barplot(counts, horiz = TRUE, las = 1, xlab = "Claims", main = "Most reported indicators")
  } else {
    plot.new()
    title("No figures")
  }
}

if (interactive()) {
  solieu_plot()
} else {
  cat(nrow(claims), "claims,", nrow(documents), "documents,", nrow(panel), "panel rows\n")
  if (capabilities("cairo")) {
    grDevices::png("solieu-plot.png", width = 1200, height = 800, res = 120, type = "cairo")
    cat("plot: solieu-plot.png\n")
  } else {
    grDevices::pdf("solieu-plot.pdf", width = 10, height = 7)
    cat("plot: solieu-plot.pdf\n")
  }
  solieu_plot()
  invisible(grDevices::dev.off())
}
